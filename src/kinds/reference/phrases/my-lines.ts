/** The lines that the reader has kept, on top of the phrase bank; printed as a card, without the rest of the page. */
import { find } from '../../../core/dom.ts';
import { keptLines } from '../../../layout/parts/kept-lines.ts';
import { elementsOf } from './elements.ts';
import { LINES_CHANGED } from './line-tools.ts';

export function showMyLines(bank: HTMLElement): void {
  const section = find(bank, '#mine');
  const list = find(section, 'ul');
  const card = find<HTMLButtonElement>(section, '[data-card]');
  const spoken = new Map(elementsOf(bank, '[data-pair]').map((pair) => [pair.dataset['lineOf'], spokenIn(pair)]));
  const show = () => {
    // A line that the handbook no longer has stays kept: it may come back, or stand in another language.
    const items = keptLines.all().flatMap((reference) => {
      const words = spoken.get(reference);
      if (words === undefined) return [];
      const item = document.createElement('li');
      const quote = document.createElement('q');
      quote.textContent = words;
      item.append(quote);
      return [item];
    });
    list.replaceChildren(...items);
    find(section, '[data-none]').hidden = items.length > 0;
    section.hidden = items.length === 0 && location.hash !== `#${section.id}`;
    card.hidden = items.length === 0;
  };
  card.addEventListener('click', () => {
    bank.dataset['print'] = 'mine';
    print();
    delete bank.dataset['print'];
  });
  bank.addEventListener(LINES_CHANGED, show);
  addEventListener('hashchange', show);
  show();
}

function spokenIn(pair: HTMLElement): string {
  return pair.dataset['spoken'] ?? find(pair, 'q').textContent;
}
