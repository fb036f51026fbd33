/** What is told beside the fields of a form: each place is named by `data-told`, and fields name the places that are about them
 * (`data-described-by`). Where no script runs nothing is told, so ids are given here. */
import { lettersLeft } from './choices.ts';

const NEAR = 45; // characters before the end: until then nobody needs the count

export function describeFields(form: HTMLFormElement): void {
  const idOf = (about: string) => `told-${about}`;
  for (const place of form.querySelectorAll<HTMLElement>('[data-told]')) place.id = idOf(place.dataset['told'] ?? '');
  for (const field of form.querySelectorAll<HTMLElement>('[data-described-by]')) {
    field.setAttribute('aria-describedby', (field.dataset['describedBy'] ?? '').split(' ').map(idOf).join(' '));
  }
}

/** The same text again would be read out again. */
export function tellIn(form: HTMLFormElement, about: string, text: string): void {
  const place = form.querySelector(`[data-told="${about}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** How long what is typed is. Nothing is cut; too long a text makes the sheet smaller, so it is told while it is typed. */
export function showLengths(form: HTMLFormElement): void {
  const { left = '', over = '' } = form.dataset;
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-most]')) {
    const count = lettersLeft(field.value, Number(field.dataset['most']));
    const say = (words: string) => words.replace('{count}', String(Math.abs(count)));
    tellIn(form, `left-${field.name}`, field.value && count >= 0 && count <= NEAR ? say(left) : '');
    tellIn(form, `over-${field.name}`, count < 0 ? say(over) : '');
  }
}
