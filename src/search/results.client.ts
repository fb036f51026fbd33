/** Answers the query in the address (?q=…). Filters are kept there too, so that an answer can be shared. */
import type { Answer, Engine, FoundPage } from './engine.ts';
import { belowResult } from './below-result.ts';
import { renderBelow } from './below-result.client.ts';
import { addressesIn, loadEngine } from './load.ts';
import { positionsIn } from './excerpt.ts';
import type { Filters } from './pagefind.ts';
import { fill, outcomeText } from './outcome.ts';
import { MIN_COVERAGE } from './rank.ts';
import { toResult, type Result } from './to-result.ts';

const GRACE_PERIOD = 800; // milliseconds that a reader waits without wondering

/** What is looked for in the text of a page. */
interface Sought {
  /** As it was typed, without stop words. */
  typed: readonly string[];
  /** What stands for it. */
  terms: readonly string[];
}

class SearchResults extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  /** Counts the answers asked for: one that comes late is not shown. */
  #asked = 0;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    this.#filterBoxes.forEach((box) => (box.checked = parameters.getAll(box.name).includes(box.value)));
    const query = (parameters.get('q') ?? '').trim();
    if (!query) return;
    document.querySelectorAll<HTMLInputElement>('input[name=q]').forEach((box) => (box.value = query));
    hide('[data-filters]', false);
    this.#form?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#narrow(query);
    });
    this.#showFilters(query);
    void this.#answer(query);
  }

  /** Answers again in place, so that the focus stays where it is. */
  #narrow(query: string): void {
    const parameters = new URLSearchParams({ q: query });
    this.#activeFilters.forEach(({ name, value }) => parameters.append(name, value));
    history.replaceState(history.state, '', `?${parameters}`);
    this.#showFilters(query);
    void this.#answer(query);
  }

  /** Names each filter in force, on a button that takes it off. */
  #showFilters(query: string): void {
    const line = this.querySelector('[data-active-filters]');
    line?.querySelectorAll('button').forEach((button) => button.remove());
    line?.toggleAttribute('hidden', this.#activeFilters.length === 0);
    for (const box of this.#activeFilters) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button quiet small';
      button.dataset['activeFilter'] = `${box.name}=${box.value}`;
      button.textContent = `${labelOf(box)} ✕`;
      button.ariaLabel = fill(this.dataset['unfilter'], { filter: labelOf(box) });
      button.addEventListener('click', () => {
        const place = [...(line?.querySelectorAll('button') ?? [])].indexOf(button);
        box.checked = false;
        this.#narrow(query);
        const left = [...(line?.querySelectorAll('button') ?? [])];
        (left[place] ?? left.at(-1) ?? this.querySelector('summary'))?.focus();
      });
      line?.append(button);
    }
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #filterBoxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #activeFilters(): HTMLInputElement[] {
    return this.#filterBoxes.filter((box) => box.checked);
  }

  get #filters(): Filters {
    const filters: Filters = {};
    for (const { name, value } of this.#activeFilters) (filters[name] ??= { any: [] }).any.push(value);
    return filters;
  }

  /** The summaries answer first where the index, which is ten times as large, takes long; it knows every word of every page.
   * Where it is quick, results are shown once: a list that changes under a thumb leads to the wrong page. */
  async #answer(query: string): Promise<void> {
    const asked = ++this.#asked;
    this.#showStatus(fill(this.dataset['waiting'], {}));
    const engine = await (this.#engine ??= loadEngine(addressesIn(this.dataset), true));
    await engine.prepare(query);
    const preview = engine.suggest(query, this.#filters);
    const pending = engine.answer(query, this.#filters);
    const isCurrent = () => this.#asked === asked;
    if (preview && (await isLate(pending)) && isCurrent()) await this.#show(preview, true);
    const answer = await pending.catch(() => preview);
    if (!isCurrent()) return;
    if (!answer) return this.#showStatus(this.dataset['error'] ?? '');
    await this.#show(answer);
    this.#conclude(query, answer);
  }

  /** @param isPreview whether texts are still to come, for which room is kept */
  async #show({ pages, planned }: Answer, isPreview = false): Promise<void> {
    const { root } = addressesIn(this.dataset);
    const results = await Promise.all(pages.map(async (page) => ({ page, result: await toResult(page, root) })));
    const typed = planned.filter(({ stopWord }) => !stopWord).map(({ word, corrected }) => corrected ?? word);
    const firstPartial = results.findIndex(({ page }) => page.coverage < MIN_COVERAGE);
    const list = this.querySelector('[data-search-results]');
    const focused = list?.contains(document.activeElement) && document.activeElement?.getAttribute('href');
    const terms = planned.filter(({ stopWord }) => !stopWord).flatMap((word) => word.terms.map(({ term }) => term));
    const items = results.map(({ page, result }) => this.#item(page, result, { typed, terms }, isPreview));
    const firstPartialItem = firstPartial > 0 ? items[firstPartial] : undefined;
    if (firstPartialItem) firstPartialItem.dataset['fewer'] = this.dataset['fewer'];
    list?.replaceChildren(...items);
    if (focused) list?.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }

  #conclude(query: string, answer: Answer): void {
    const { pages, planned } = answer;
    const filters = this.#activeFilters.map(labelOf).join(', ');
    const none = fill(this.dataset[filters ? 'noneFiltered' : 'none'], { filters });
    this.#showStatus(outcomeText(answer, query, { ...this.dataset, none }));
    this.#showCorrection(
      planned.map(({ word, corrected }) => corrected ?? word).join(' '),
      planned.some(({ corrected }) => corrected),
    );
    hide('[data-elsewhere]', pages.length > 0);
    hide('[data-topics]', pages.length > 0);
  }

  #showStatus(text: string): void {
    this.querySelector('[role=status]')?.replaceChildren(text);
  }

  #showCorrection(words: string, isCorrected: boolean): void {
    const text = isCorrected ? fill(this.dataset['corrected'], { words }) : '';
    this.querySelector('[data-correction]')?.replaceChildren(text);
    hide('[data-correction]', !isCorrected);
  }

  #item(page: FoundPage, { url, title, kindName }: Result, sought: Sought, isPreview: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const label = document.createElement('span');
    label.textContent = kindName;
    item.append(link, ' ', label);
    if (page.data) whenNear(item, () => void addText(item, page, link, sought));
    item.toggleAttribute('data-awaiting', isPreview || page.data !== undefined);
    return item;
  }
}

/** What a filter is called beside its box. */
function labelOf(box: HTMLInputElement): string {
  return box.labels?.[0]?.textContent?.trim() ?? box.value;
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
async function addText(item: HTMLElement, { data, words }: FoundPage, link: HTMLAnchorElement, { typed, terms }: Sought) {
  const page = await data?.().catch(() => undefined);
  const positions = words.length || !page ? words : positionsIn(page.content, terms);
  if (page) item.append(renderBelow(belowResult(page, positions, link.text, typed), link.getAttribute('href') ?? ''));
  item.removeAttribute('data-awaiting');
}

customElements.define('search-results', SearchResults);
