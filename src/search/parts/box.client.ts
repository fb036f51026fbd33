/** The search box of every page: a combobox that suggests pages while one types. Word list and heads load on focus; they
 * answer nearly every question, so the index (a hundred kilobytes and more) waits for a word that only it knows. */
const PAUSE = 150; // milliseconds of quiet before asking

class SearchBox extends HTMLElement {
  private asked = '';
  private active = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.input.addEventListener('focus', () => void this.prepare(), { once: true });
    this.input.addEventListener('input', () => this.askSoon());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.close();
    });
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
  private get list(): HTMLElement {
    return this.querySelector('[role=listbox]')!;
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

  private askSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(this.input.value.trim()), PAUSE);
  }

  private async ask(query: string): Promise<void> {
    this.asked = query;
    if (query.length < 2) return this.close();
    try {
      const { said, first } = await (await this.load()).suggestionsFor(query, this.dataset);
      if (this.asked !== query) return; // an older question, answered late
      this.list.replaceChildren(...first.map(({ url, title }, index) => this.option(url, title, index)));
      this.say(said);
      this.open(first.length > 0);
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
    item.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the focus in the box
    item.addEventListener('click', () => location.assign(url));
    return item;
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.options.length;
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault(); // the box would also be emptied
      this.open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      this.open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.choose(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      location.assign(this.options[this.active]!.dataset['url']!);
    }
  }

  private choose(index: number): void {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const chosen = this.options[index];
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.choose(-1);
  }

  private close(): void {
    this.asked = '';
    this.open(false);
    this.list.replaceChildren();
    this.say('');
  }

  private say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

customElements.define('search-box', SearchBox);
