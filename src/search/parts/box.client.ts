/** The search box of every page: a combobox that suggests pages as you type. Vocabulary and summaries load on focus; they
 * answer nearly every query, so the index (a hundred kilobytes and more) is loaded only for a word that they lack. */
import type { Result } from '../to-result.ts';

const DEBOUNCE = 150; // milliseconds
/** Milliseconds after which a reader who still looks at the suggestions is told how many pages there are in all: only the index
 * knows, and who presses Enter needs it next. */
const COUNT_DELAY = 1000;

class SearchBox extends HTMLElement {
  #combobox: Combobox | undefined;

  /** Runs again where the box has been moved. */
  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role=listbox]');
    const status = this.querySelector('[role=status]');
    if (input && list && status) this.#combobox ??= new Combobox(this, input, list, status);
  }
}

class Combobox {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: Element;
  #loading: Promise<typeof import('../suggestions.ts')> | undefined;
  #lastQuery = '';
  #said = '';
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, input: HTMLInputElement, list: HTMLElement, status: Element) {
    this.#box = box;
    this.#input = input;
    this.#list = list;
    this.#status = status;
    input.addEventListener('focus', () => void this.#load().then(({ prepare }) => prepare(box.dataset), ignore));
    input.addEventListener('input', () => this.#onInput());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#close();
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** A module that could not be loaded once cannot be loaded for the life of the page: so the network is tried first. */
  #load() {
    const load = async () => {
      await fetch(this.#box.dataset['files'] ?? '');
      return import('../suggestions.ts');
    };
    this.#loading ??= load();
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#suggest(this.#input.value.trim()), DEBOUNCE);
  }

  async #suggest(query: string): Promise<void> {
    this.#lastQuery = query;
    if (query.length < 2) return this.#close();
    try {
      const { suggestionsFor } = await this.#load();
      const { suggestions, said, counted } = await suggestionsFor(query, this.#box.dataset);
      if (this.#lastQuery !== query) return; // a newer query is on its way
      this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
      this.#said = said;
      this.#open(true);
      this.#timer = setTimeout(() => void counted().then((text) => this.#count(query, text), ignore), COUNT_DELAY);
    } catch {
      this.#close(); // Enter still leads to the search page
    }
  }

  #count(query: string, text: string): void {
    if (this.#lastQuery !== query) return;
    this.#said = text;
    if (this.#status.textContent) this.#status.textContent = text;
  }

  /** A real link, so that it can be opened in a new tab; not a stop of the Tab key, since arrows lead to it. */
  #option({ url, title, kindName }: Result, index: number): HTMLElement {
    const link = document.createElement('a');
    const kind = document.createElement('span');
    kind.textContent = kindName;
    link.href = url;
    link.append(title, ' ', kind);
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
    link.id = `${this.#list.id}-${index}`;
    link.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the focus on the input
    return link;
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#options.length;
    if (event.isComposing) {
      if (event.key === 'Enter') event.preventDefault(); // it ends the word, not the query
    } else if (event.key === 'Escape' && this.#status.textContent) {
      event.preventDefault(); // the browser would also clear the input
      this.#open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      this.#open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    }
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const active = this.#options[index];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Shows or hides the suggestions, and what is said of them. */
  #open(open: boolean): void {
    const isListed = open && this.#options.length > 0;
    this.#list.hidden = !isListed;
    this.#input.setAttribute('aria-expanded', String(isListed));
    this.#status.textContent = open ? this.#said : '';
    if (!isListed) this.#activate(-1);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#lastQuery = '';
    this.#said = '';
    this.#open(false);
    this.#list.replaceChildren();
  }
}

/** Typing tries again, and Enter leads to the search page. */
function ignore(): void {}

/** "/" goes to the box of the page, unless it is typed somewhere. */
document.addEventListener('keydown', (event) => {
  const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const input = document.querySelector<HTMLInputElement>('search-box input');
  if (!isPlain || isTyping || !input) return;
  event.preventDefault();
  input.focus();
});

customElements.define('search-box', SearchBox);
