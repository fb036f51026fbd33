/** The right answer on the screen. Its words carry `data-key` from the start; once they are revealed, the element around them
 * carries `data-right`. */
import { find } from '../../core/dom.ts';

export function toggleRightAnswer(box: HTMLElement, isRevealed: boolean): void {
  for (const words of keyElements(box)) (words.closest('[data-option], li') ?? words).toggleAttribute('data-right', isRevealed);
}

/** Returns the right answer with its label, in sentences for a screen reader. */
export function rightAnswerText(box: HTMLElement): string {
  const label = find(box, '.told').textContent.trim();
  return `${label}: ${keyElements(box).map(sentence).join(' ')}`;
}

function keyElements(box: HTMLElement): Element[] {
  return [...box.querySelectorAll('[data-key]')];
}

function sentence({ textContent }: Element): string {
  const text = textContent.trim();
  return /[.!?…][”“]?$/.test(text) ? text : `${text}.`;
}
