/** Puts the lines that are for one channel alone on top, each under its technique. */
import { elementsOf } from './elements.ts';

/** @returns what to call when a channel has been chosen; those of the last choice go back to their places */
export function channelOrder(bank: HTMLElement): (radio: HTMLInputElement) => void {
  const techniques = elementsOf(bank, '[data-technique]').map((part) => ({ part, pairs: elementsOf(part, '[data-pair]') }));
  const first = bank.querySelector<HTMLElement>('[data-first]');
  const phases = [...bank.querySelectorAll<HTMLDetailsElement>('details[data-phase]')];
  return ({ value: channel, labels }) => {
    if (!first) return;
    for (const phase of phases) phase.open = channel !== 'all';
    const groups = techniques.flatMap(({ part, pairs }) => {
      part.append(...pairs);
      const own = pairs.filter((pair) => 'alone' in pair.dataset && fits(pair, channel));
      part.hidden = own.length > 0 && own.length === pairs.filter((pair) => fits(pair, channel)).length;
      if (!own.length) return [];
      const group = document.createElement('div');
      const heading = part.firstElementChild?.cloneNode(true);
      group.append(...(heading ? [heading] : []), ...own);
      return [group];
    });
    const title = document.createElement('h3');
    title.className = 'mt-10';
    title.textContent = labels?.[0]?.textContent.trim() ?? '';
    first.replaceChildren(title, ...groups);
    first.hidden = groups.length === 0;
  };
}

function fits(pair: HTMLElement, channel: string): boolean {
  return pair.dataset['channels']?.split(' ').includes(channel) ?? false;
}
