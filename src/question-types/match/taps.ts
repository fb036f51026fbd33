/** One line of the left side is marked; a tap on a target gives it that target, and marks the next line that has none. */
import { find } from '../../core/dom.ts';
import { placesIn, tapButton, tapButtons, tellChange, type Taps } from '../parts/taps.ts';

export const matchTaps: Taps = (box) => {
  let marked: HTMLSelectElement | undefined;
  const open = () => placesIn(box).find(({ value }) => !value);
  const lines = tapButtons(box, (place) => {
    marked = place;
    draw();
  });
  const targets = [...box.querySelectorAll<HTMLElement>('[data-target]')].map(
    ({ dataset, firstElementChild, lastElementChild }) => {
      const { button, mark } = tapButton(lastElementChild?.textContent);
      mark.textContent = firstElementChild?.textContent ?? '';
      const id = dataset['target'] ?? '';
      button.dataset['to'] = id;
      button.addEventListener('click', () => {
        const place = marked;
        if (!place) return;
        place.value = id;
        marked = open() ?? place;
        tellChange(place);
      });
      return { button, id };
    },
  );
  const row = Object.assign(document.createElement('div'), { className: 'tap-targets' });
  row.append(...targets.map(({ button }) => button));
  find(box, 'details').before(row);
  find(box, 'dl').hidden = true;

  function draw(): void {
    for (const { button, mark, place } of lines) {
      mark.textContent = place.value && (place.selectedOptions[0]?.text ?? '');
      button.ariaPressed = String(place === marked);
    }
    for (const { button, id } of targets) button.ariaPressed = String(id === marked?.value);
  }
  return (restored) => {
    if (restored) marked = open() ?? placesIn(box)[0];
    draw();
  };
};
