/** What the types share that are answered by tapping: native selects stay what is marked and kept, buttons fill them in. */

/** Lays buttons over the selects of a question.
 * @returns draws them anew after the selects have changed; anew from the start, where it was not by the buttons */
export type Taps = (box: HTMLElement) => (restored: boolean) => void;

/** The selects of a question as they stand. */
export const placesIn = (box: HTMLElement): HTMLSelectElement[] => [...box.querySelectorAll('select')];

/** A button with a mark before its words. */
export function tapButton(words: string | null | undefined) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tap' });
  const [mark, text] = [document.createElement('span'), document.createElement('span')];
  mark.className = 'tap-mark';
  text.textContent = words ?? '';
  button.append(mark, ' ', text);
  return { button, mark };
}

/** Puts a button in the place of each select and its words. */
export function tapButtons(box: HTMLElement, onTap: (place: HTMLSelectElement) => void) {
  return placesIn(box).map((place) => {
    const label = place.closest('label');
    const made = tapButton(label?.lastElementChild?.textContent);
    label?.after(made.button);
    label?.toggleAttribute('hidden', true);
    made.button.addEventListener('click', () => onTap(place));
    return { ...made, place };
  });
}

/** Tells whoever listens that the reader has changed a select. */
export function tellChange(place: HTMLSelectElement): void {
  place.dispatchEvent(new Event('change', { bubbles: true }));
}
