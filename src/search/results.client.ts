/** Answers the question in the address (?q=…), with filters kept in it, so that an answer can be shared. */
import type { Answer, Filters, Found } from './engine.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { loadEngine, placesOf } from './load.ts';
import { ENOUGH } from './rank.ts';
import { shown, type Shown } from './to-result.ts';

const PATIENCE = 800; // milliseconds
const MOST = 50; // results shown; nine questions in ten find fewer

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

  /** Heads answer first where the index, which is ten times as heavy, keeps waiting; it knows every word of every page.
   * Where it is quick, results are shown once: a list that changes under a thumb leads to the wrong page. */
  private async answer(query: string): Promise<void> {
    this.formatDiagnostics('waiting', query, 0);
    const engine = await loadEngine(placesOf(this.dataset), true);
    const filtered = Object.keys(this.filters).length > 0;
    const first = filtered ? undefined : engine.suggest(query);
    const answering = engine.answer(query, this.filters);
    if (first && (await isLate(answering))) await this.show(first, true);
    try {
      const whole = await answering;
      await this.show(whole);
      this.conclude(query, whole);
    } catch {
      if (!first) return this.formatDiagnostics('error', query, 0);
      await this.show(first);
      this.conclude(query, first);
    }
  }

  /** @param more whether texts are still to come, for which room is kept */
  private async show({ pages }: Answer, more = false): Promise<void> {
    const results = await Promise.all(
      pages.slice(0, MOST).map(async (found) => ({ found, says: await shown(found, this.dataset['root']!) })),
    );
    const fewer = results.findIndex(({ found }) => found.coverage < ENOUGH);
    const list = this.querySelector('[data-search-results]')!;
    const focused = list.contains(document.activeElement) && document.activeElement!.getAttribute('href');
    list.replaceChildren(...results.map(({ found, says }, index) => this.item(found, says, index > 0 && index === fewer, more)));
    if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }

  private conclude(query: string, { pages, planned }: Answer): void {
    this.formatDiagnostics(pages.length ? 'count' : 'none', query, pages.length);
    this.tellCorrection(
      planned.map(({ word, corrected }) => corrected ?? word).join(' '),
      planned.some(({ corrected }) => corrected),
    );
    this.querySelector<HTMLElement>('[data-elsewhere]')!.hidden = pages.length > 0;
    document.querySelector<HTMLElement>('[data-topics]')!.hidden = pages.length > 0;
  }

  private formatDiagnostics(what: 'waiting' | 'count' | 'none' | 'error', query: string, count: number): void {
    const text = this.dataset[what]!.replace('{query}', () => query.slice(0, 80)).replace('{count}', String(count));
    this.querySelector('[role=status]')!.textContent = text;
  }

  private tellCorrection(taken: string, corrected: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-correction]')!;
    line.hidden = !corrected;
    line.textContent = corrected ? this.dataset['corrected']!.replace('{words}', () => taken) : '';
  }

  private item(found: Found, { url, title, kind }: Shown, firstOfFewer: boolean, more: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const label = document.createElement('span');
    label.textContent = this.dataset[`kind-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] ?? '';
    item.append(link, label);
    if (firstOfFewer) item.dataset['fewer'] = this.dataset['fewer']!;
    if (found.data) whenNear(item, () => void addExcerpt(item, found, url));
    item.toggleAttribute('data-awaiting', more || found.data !== undefined);
    return item;
  }
}

/** Whether an answer is not there within the time that a reader waits without wondering. */
function isLate(answering: Promise<unknown>): Promise<boolean> {
  const soon = answering.then(
    () => false,
    () => true,
  );
  return Promise.race([soon, new Promise<boolean>((resolve) => setTimeout(() => resolve(true), PATIENCE))]);
}

/** A page's text is loaded when its result is about to be seen: most readers see five of twenty-five. */
function whenNear(item: HTMLElement, then: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      then();
    },
    { rootMargin: '100px' },
  );
  watch.observe(item);
}

/** Without its text, as when the network is gone, a result is still a link. */
async function addExcerpt(item: HTMLElement, { data, words }: Found, url: string): Promise<void> {
  const page = await data?.().catch(() => undefined);
  if (page) item.append(excerptLine(excerptOf(page, words), url));
  item.removeAttribute('data-awaiting');
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
