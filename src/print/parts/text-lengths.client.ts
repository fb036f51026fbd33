/** How long what is typed is: beside each field that says how many characters it should have (`data-most`). Nothing is cut; too long a
 * text makes the sheet smaller, so it is told while it is typed. */
import { lettersLeft } from './choices.ts';

const NEAR = 45; // characters before the end: until then nobody needs the count

export function showLengths(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-most]')) {
    const { left = '', over = '' } = form.dataset;
    const count = lettersLeft(field.value, Number(field.dataset['most']));
    const places = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    const texts = [field.value && count >= 0 && count <= NEAR ? left : '', count < 0 ? over : ''];
    places.forEach((place, index) => {
      const text = (texts[index] ?? '').replace('{count}', String(Math.abs(count)));
      if (place && place.textContent !== text) place.textContent = text;
    });
  }
}
