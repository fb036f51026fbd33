/** The sources narrowed down by how strong they are, their kind and the technique that leans on them. The address keeps the choice. */
import { find } from '../../../core/dom.ts';
import { fillPlaceholders } from '../../../core/placeholders.ts';
import { keepInAddress } from '../keep-in-address.ts';

class SourceList extends HTMLElement {
  connectedCallback(): void {
    const filter = find(this, '[data-filter]');
    const selects = [...filter.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = ''; // the address names what is not here
      select.addEventListener('change', () => {
        keepInAddress(select.name, select.value);
        this.#show(filter, selects);
      });
    }
    filter.hidden = false;
    this.#show(filter, selects);
  }

  #show(filter: HTMLElement, selects: readonly HTMLSelectElement[]): void {
    const chosen = selects.filter(({ value }) => value !== '');
    const fits = ({ dataset }: HTMLElement) => chosen.every(({ name, value }) => dataset[name]?.split(' ').includes(value));
    let count = 0;
    for (const group of this.querySelectorAll('section')) {
      const sources = [...group.querySelectorAll<HTMLElement>('[data-source]')];
      for (const source of sources) source.hidden = !fits(source);
      const left = sources.filter(({ hidden }) => !hidden).length;
      group.hidden = left === 0;
      count += left;
    }
    find(filter, '[role=status]').textContent = fillPlaceholders(filter.dataset['shown'] ?? '', { count });
  }
}

customElements.define('source-list', SourceList);
