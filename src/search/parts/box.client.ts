/** The search box of every page: a combobox that suggests pages as you type. Vocabulary and summaries load on focus; they
 * answer nearly every query, so the index (a hundred kilobytes and more) is loaded only for a word that they lack. */
import { find } from '../../core/dom.ts';

const DEBOUNCE = 150; // milliseconds

class SearchBox extends HTMLElement {
  private lastQuery = '';
  private active = -1;
  private debounce: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.input.addEventListener('focus', () => void this.prepare(), { once: true });
    this.input.addEventListener('input', () => this.onInput());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.close();
    });
  }

  private get input(): HTMLInputElement {
    return find<HTMLInputElement>(this, 'input');
  }
  private get list(): HTMLElement {
    return find(this, '[role=listbox]');
  }
  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private load() {
    return import('../suggestions.ts');
  }

  private async prepare(): Promise<void> {
    const loaded = await this.load().catch(() => undefined); // typing tries again
    loaded?.prepare(this.dataset);
  }

  private onInput(): void {
    clearTimeout(this.debounce);
    this.debounce = setTimeout(() => void this.suggest(this.input.value.trim()), DEBOUNCE);
  }

  private async suggest(query: string): Promise<void> {
    this.lastQuery = query;
    if (query.length < 2) return this.close();
    try {
      const { status, suggestions } = await (await this.load()).suggestionsFor(query, this.dataset);
      if (this.lastQuery !== query) return; // a newer query is on its way
      this.list.replaceChildren(...suggestions.map(({ url, title }, index) => this.option(url, title, index)));
      this.announce(status);
      this.open(suggestions.length > 0);
    } catch {
      this.close(); // Enter still leads to the search page
    }
  }

  private option(url: string, title: string, index: number): HTMLElement {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.id = `${this.list.id}-${index}`;
    item.textContent = title;
    item.dataset['url'] = url;
    item.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the focus on the input
    item.addEventListener('click', () => location.assign(url));
    return item;
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.options.length;
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault(); // the browser would also clear the input
      this.open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      this.open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.activate(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.options[this.active]?.click();
    }
  }

  private activate(index: number): void {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const active = this.options[index];
    if (active) this.input.setAttribute('aria-activedescendant', active.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.activate(-1);
  }

  private close(): void {
    this.lastQuery = '';
    this.open(false);
    this.list.replaceChildren();
    this.announce('');
  }

  private announce(text: string): void {
    find(this, '[role=status]').textContent = text;
  }
}

customElements.define('search-box', SearchBox);
