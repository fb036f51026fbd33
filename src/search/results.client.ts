/** Answers the question in the address (?q=…), with filters kept in it, so that an answer can be shared. */
import type { Answer, Filters, PageData } from './engine.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { loadEngine } from './load.ts';
import { ENOUGH } from './rank.ts';

const MOST = 25; // results shown; who needs more asks more narrowly

type Shown = Answer['pages'][number] & { page: PageData };

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const query = (asked.get('q') ?? '').trim();
    this.boxes.forEach((box) => (box.checked = asked.getAll(box.name).includes(box.value)));
    this.form.addEventListener('change', (event) => {
      if ((event.target as HTMLInputElement).type === 'checkbox') this.form.requestSubmit();
    });
    if (!query) return;
    document.querySelectorAll<HTMLInputElement>('input[name=q]').forEach((box) => (box.value = query));
    this.querySelector<HTMLElement>('[data-filters]')!.hidden = false;
    void this.answer(query);
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private get filters(): Filters {
    const filters: Filters = {};
    for (const { name, value } of this.boxes.filter(({ checked }) => checked)) (filters[name] ??= { any: [] }).any.push(value);
    return filters;
  }

  private async answer(query: string): Promise<void> {
    this.tell('waiting', query, 0);
    try {
      const engine = await loadEngine({ bundle: this.dataset['bundle']!, words: this.dataset['vocabulary']! });
      const { pages, planned } = await engine.answer(query, this.filters);
      const shown = await Promise.all(pages.slice(0, MOST).map(async (page) => ({ ...page, page: await page.data() })));
      const fewer = shown.findIndex(({ coverage }) => coverage < ENOUGH);
      this.querySelector('[data-search-results]')!.replaceChildren(
        ...shown.map((result, index) => this.item(result, index > 0 && index === fewer)),
      );
      this.tell(pages.length ? 'count' : 'none', query, pages.length);
      this.tellCorrection(
        planned.map(({ word, corrected }) => corrected ?? word).join(' '),
        planned.some(({ corrected }) => corrected),
      );
      this.querySelector<HTMLElement>('[data-elsewhere]')!.hidden = pages.length > 0;
      document.querySelector<HTMLElement>('[data-topics]')!.hidden = pages.length > 0;
    } catch {
      this.tell('error', query, 0);
    }
  }

  private tell(what: 'waiting' | 'count' | 'none' | 'error', query: string, count: number): void {
    const text = this.dataset[what]!.replace('{query}', () => query.slice(0, 80)).replace('{count}', String(count));
    this.querySelector('[role=status]')!.textContent = text;
  }

  private tellCorrection(taken: string, corrected: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-correction]')!;
    line.hidden = !corrected;
    line.textContent = corrected ? this.dataset['corrected']!.replace('{words}', () => taken) : '';
  }

  private item({ page, words }: Shown, firstOfFewer: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const excerpt = excerptOf(page, words);
    const link = document.createElement('a');
    link.href = page.url;
    link.textContent = page.meta['title'] ?? page.url;
    const kind = document.createElement('span');
    kind.textContent =
      this.dataset[`kind-${page.filters['kind']?.[0] ?? ''}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] ??
      '';
    item.append(link, kind, excerptLine(excerpt, page.url));
    if (firstOfFewer) item.dataset['fewer'] = this.dataset['fewer']!;
    return item;
  }
}

function excerptLine({ parts, cut, anchor }: Excerpt, url: string): HTMLElement {
  const line = document.createElement('p');
  if (cut.before) line.append('… ');
  parts.forEach(({ text, marked }, index) => {
    if (index > 0) line.append(' ');
    if (!marked) return line.append(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    line.append(mark);
  });
  if (cut.after) line.append(' …');
  if (!anchor) return line;
  const link = document.createElement('a');
  link.href = `${url}#${anchor}`;
  link.append(...line.childNodes);
  line.append(link);
  return line;
}

customElements.define('search-results', SearchResults);
