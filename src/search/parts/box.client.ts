/** The search box of every page: a combobox that suggests pages as you type. Vocabulary and summaries load on focus; they
 * answer nearly every query, so the index (a hundred kilobytes and more) is loaded only for a word that they lack. */
const DEBOUNCE = 150; // milliseconds

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
  #lastQuery = '';
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, input: HTMLInputElement, list: HTMLElement, status: Element) {
    this.#box = box;
    this.#input = input;
    this.#list = list;
    this.#status = status;
    input.addEventListener('focus', () => void this.#prepare(), { once: true });
    input.addEventListener('input', () => this.#onInput());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#close();
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #load() {
    return import('../suggestions.ts');
  }

  async #prepare(): Promise<void> {
    const loaded = await this.#load().catch(() => undefined); // typing tries again
    loaded?.prepare(this.#box.dataset);
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#suggest(this.#input.value.trim()), DEBOUNCE);
  }

  async #suggest(query: string): Promise<void> {
    this.#lastQuery = query;
    if (query.length < 2) return this.#close();
    try {
      const { status, suggestions } = await (await this.#load()).suggestionsFor(query, this.#box.dataset);
      if (this.#lastQuery !== query) return; // a newer query is on its way
      this.#list.replaceChildren(...suggestions.map(({ url, title }, index) => this.#option(url, title, index)));
      this.#status.textContent = status;
      this.#open(suggestions.length > 0);
    } catch {
      this.#close(); // Enter still leads to the search page
    }
  }

  /** A real link, so that it can be opened in a new tab; not a stop of the Tab key, since arrows lead to it. */
  #option(url: string, title: string, index: number): HTMLElement {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
    link.id = `${this.#list.id}-${index}`;
    link.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the focus on the input
    return link;
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.#list.hidden) {
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

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (!open) this.#activate(-1);
  }

  #close(): void {
    this.#lastQuery = '';
    this.#open(false);
    this.#list.replaceChildren();
    this.#status.textContent = '';
  }
}

customElements.define('search-box', SearchBox);
