/** Narrows the phrase bank down to lines that have the words typed, or their beginnings. */
import { find } from '../../../core/dom.ts';
import { elementsOf } from './elements.ts';

/** What holds lines: where none of its lines is left, it goes too. */
const HOLDERS =
  '[data-technique], [data-phase], [data-first], #by-situation details > div, #by-situation details, #by-situation, #all';

/** @returns what to call with the text typed, empty for everything */
export function lineFinder(bank: HTMLElement): (text: string) => void {
  const lines = elementsOf(bank, '[data-line-of]').map((line) => {
    const part = line.closest<HTMLElement>('#by-situation div') ?? line;
    return { part, said: part.textContent.toLocaleLowerCase() };
  });
  const holders = elementsOf(bank, HOLDERS);
  const none = find(bank, '[data-no-line]');
  return (text) => {
    const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const { part, said } of lines) part.classList.toggle('left-out', !words.every((word) => said.includes(word)));
    for (const holder of holders) {
      const isEmpty = words.length > 0 && !holder.querySelector('[data-line-of]:not(.left-out, .left-out *)');
      holder.classList.toggle('left-out', isEmpty);
      if (holder instanceof HTMLDetailsElement && words.length) holder.open = !isEmpty;
    }
    none.hidden = lines.some(({ part }) => !part.classList.contains('left-out'));
    const link = find<HTMLAnchorElement>(none, 'a');
    link.search = new URLSearchParams({ q: text }).toString();
  };
}
