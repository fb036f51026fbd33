/** A button that copies and one that keeps, beside every line of the phrase bank: made here, since there are hundreds of them. */
import { copyWords } from '../../../core/clipboard.ts';
import { find } from '../../../core/dom.ts';
import { keptLines } from '../../../layout/parts/kept-lines.ts';
import { elementsOf } from './elements.ts';

/** Event of the bank after the reader has kept a line, or let one go. */
export const LINES_CHANGED = 'lines-changed';

export function connectTools(bank: HTMLElement): void {
  const template = find<HTMLTemplateElement>(bank, 'template[data-tools]');
  const keeps = elementsOf(bank, '[data-line-of]').map((line) => {
    const reference = line.dataset['lineOf'] ?? '';
    (line.querySelector('.say') ?? line).append(template.content.cloneNode(true));
    const say = (done: 'copied' | 'selected' | 'kept' | 'unkept' | undefined) =>
      (find(line, '[role=status]').textContent = (done && template.dataset[done]) ?? '');
    const copies = (button: HTMLElement, words: HTMLElement) =>
      button.addEventListener('click', () => void copyWords(words).then(say));
    const copy = find(line, '[data-copy]');
    copies(copy, find(line, 'q'));
    for (const written of elementsOf(line, '[data-written]')) {
      const own = copy.cloneNode(true) as HTMLElement;
      own.ariaLabel = `${own.textContent}: ${written.textContent}`;
      written.after(' ', own);
      copies(own, written);
    }
    const keep = find(line, '[data-keep]');
    keep.addEventListener('click', () => {
      say(keptLines.toggle(reference));
      bank.dispatchEvent(new Event(LINES_CHANGED));
    });
    return { reference, keep };
  });
  const showState = () => {
    const all = keptLines.all();
    for (const { reference, keep } of keeps) keep.setAttribute('aria-pressed', String(all.includes(reference)));
  };
  bank.addEventListener(LINES_CHANGED, showState);
  keptLines.listen(() => bank.dispatchEvent(new Event(LINES_CHANGED)));
  showState();
}
