/** Answers the query in the address (?q=…). Filters are kept there too, so that an answer can be shared. */
import type { Answer, FoundPage } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { excerptLine } from './excerpt-line.client.ts';
import { addressesIn, loadEngine } from './load.ts';
import type { Filters } from './pagefind.ts';
import { MIN_COVERAGE } from './rank.ts';
import { toResult, type Result } from './to-result.ts';

const GRACE_PERIOD = 800; // milliseconds that a reader waits without wondering
const MAX_RESULTS = 50; // nine queries in ten find fewer

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    const query = (parameters.get('q') ?? '').trim();
    this.#filterBoxes.forEach((box) => (box.checked = parameters.getAll(box.name).includes(box.value)));
    this.#form?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#form?.requestSubmit();
    });
    if (!query) return;
    document.querySelectorAll<HTMLInputElement>('input[name=q]').forEach((box) => (box.value = query));
    hide('[data-filters]', false);
    void this.#answer(query);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #filterBoxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #filters(): Filters {
    const filters: Filters = {};
    const checked = this.#filterBoxes.filter((box) => box.checked);
    for (const { name, value } of checked) (filters[name] ??= { any: [] }).any.push(value);
    return filters;
  }

  /** The summaries answer first where the index, which is ten times as large, takes long; it knows every word of every page.
   * Where it is quick, results are shown once: a list that changes under a thumb leads to the wrong page. */
  async #answer(query: string): Promise<void> {
    this.#showStatus('waiting', query, 0);
    const engine = await loadEngine(addressesIn(this.dataset), true);
    const isFiltered = Object.keys(this.#filters).length > 0;
    const preview = isFiltered ? undefined : engine.suggest(query);
    const pending = engine.answer(query, this.#filters);
    if (preview && (await isLate(pending))) await this.#show(preview, true);
    try {
      const answer = await pending;
      await this.#show(answer);
      this.#conclude(query, answer);
    } catch {
      if (!preview) return this.#showStatus('error', query, 0);
      await this.#show(preview);
      this.#conclude(query, preview);
    }
  }

  /** @param isPreview whether texts are still to come, for which room is kept */
  async #show({ pages }: Answer, isPreview = false): Promise<void> {
    const { root } = addressesIn(this.dataset);
    const results = await Promise.all(
      pages.slice(0, MAX_RESULTS).map(async (page) => ({ page, result: await toResult(page, root) })),
    );
    const firstPartial = results.findIndex(({ page }) => page.coverage < MIN_COVERAGE);
    const list = this.querySelector('[data-search-results]');
    const focused = list?.contains(document.activeElement) && document.activeElement?.getAttribute('href');
    const items = results.map(({ page, result }) => this.#item(page, result, isPreview));
    const firstPartialItem = firstPartial > 0 ? items[firstPartial] : undefined;
    if (firstPartialItem) firstPartialItem.dataset['fewer'] = this.dataset['fewer'];
    list?.replaceChildren(...items);
    if (focused) list?.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }

  #conclude(query: string, { pages, planned }: Answer): void {
    this.#showStatus(pages.length ? 'count' : 'none', query, pages.length);
    this.#showCorrection(
      planned.map(({ word, corrected }) => corrected ?? word).join(' '),
      planned.some(({ corrected }) => corrected),
    );
    hide('[data-elsewhere]', pages.length > 0);
    hide('[data-topics]', pages.length > 0);
  }

  #showStatus(status: 'waiting' | 'count' | 'none' | 'error', query: string, count: number): void {
    const text = this.dataset[status] ?? '';
    const filled = text.replace('{query}', () => query.slice(0, 80)).replace('{count}', String(count));
    this.querySelector('[role=status]')?.replaceChildren(filled);
  }

  #showCorrection(words: string, isCorrected: boolean): void {
    const text = isCorrected ? (this.dataset['corrected'] ?? '').replace('{words}', () => words) : '';
    this.querySelector('[data-correction]')?.replaceChildren(text);
    hide('[data-correction]', !isCorrected);
  }

  #item(page: FoundPage, { url, title, kind }: Result, isPreview: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const label = document.createElement('span');
    label.textContent = this.getAttribute(`data-kind-${kind}`) ?? '';
    item.append(link, label);
    if (page.data) whenNear(item, () => void addExcerpt(item, page, url));
    item.toggleAttribute('data-awaiting', isPreview || page.data !== undefined);
    return item;
  }
}

function hide(selector: string, isHidden: boolean): void {
  document.querySelector(selector)?.toggleAttribute('hidden', isHidden);
}

/** Whether an answer takes longer than the grace period. */
function isLate(pending: Promise<unknown>): Promise<boolean> {
  const soon = pending.then(
    () => false,
    () => true,
  );
  return Promise.race([soon, new Promise<boolean>((resolve) => setTimeout(() => resolve(true), GRACE_PERIOD))]);
}

/** Runs once the item is about to scroll into view. A page's text is loaded only then: most readers see five of twenty-five. */
function whenNear(item: HTMLElement, run: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: '100px' },
  );
  observer.observe(item);
}

/** Without its text, as when the network is gone, a result is still a link. */
async function addExcerpt(item: HTMLElement, { data, words }: FoundPage, url: string): Promise<void> {
  const page = await data?.().catch(() => undefined);
  if (page) item.append(excerptLine(excerptOf(page, words), url));
  item.removeAttribute('data-awaiting');
}

customElements.define('search-results', SearchResults);
