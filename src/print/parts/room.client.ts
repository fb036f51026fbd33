/** Which choices the paper has room for: those that it has none for cannot be made, and say why. */
import type { Language } from '../../core/languages.ts';
import { PAPERS } from './sheet.ts';
import { BOTH, COPIES, type Choices } from './choices.ts';
import { hasRoom, LEAST_SCALE } from './page-layout.ts';

/** What each option of a select would make of the choices. */
const CANDIDATES: Record<string, (value: string, choices: Choices) => Partial<Choices>> = {
  paper: (value) => ({ paper: PAPERS.find((paper) => paper === value) ?? 'a4' }),
  copies: (value) => ({ copies: COPIES.find((count) => String(count) === value) ?? 1 }),
  language: (value, { language }) => ({ language: value === BOTH ? BOTH : language === BOTH ? value : language }),
};

/** Pocket cards come by the page, in one size: there is nothing to choose. */
const IDLE_FOR_CARDS = ['copies', 'large'];

export function showRoom(form: HTMLFormElement, choices: Choices, spoken: readonly Language[]): void {
  const { noRoom = '', leastScale = LEAST_SCALE } = form.dataset;
  for (const [name, candidate] of Object.entries(CANDIDATES)) {
    for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`)) {
      const isImpossible = !hasRoom({ ...choices, ...candidate(option.value, choices) }, spoken, Number(leastScale));
      option.dataset['text'] ??= option.text;
      option.text = isImpossible ? noRoom.replace('{choice}', () => option.dataset['text'] ?? '') : option.dataset['text'];
      option.disabled = isImpossible && !option.selected;
    }
  }
  for (const name of IDLE_FOR_CARDS) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.disabled = choices.form === 'cards';
  }
}
