/** The right answer on the screen. Its words carry `data-key` from the start; once it is told, what they stand in carries `data-right`. */

export function markRight(box: HTMLElement, told: boolean): void {
  for (const words of keyIn(box)) (words.closest('[data-option], li') ?? words).toggleAttribute('data-right', told);
}

/** The right answer with its label, in sentences to be read out. */
export function rightIn(box: HTMLElement): string {
  const label = box.querySelector('.told')!.textContent.trim();
  return `${label}: ${keyIn(box).map(sentence).join(' ')}`;
}

function keyIn(box: HTMLElement): Element[] {
  return [...box.querySelectorAll('[data-key]')];
}

function sentence({ textContent }: Element): string {
  const text = textContent.trim();
  return /[.!?…][”“]?$/.test(text) ? text : `${text}.`;
}
