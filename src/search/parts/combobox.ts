/** The search box as a combobox: suggests pages as you type. Vocabulary and summaries answer nearly every query; for a word that they
 * lack more is loaded. */
import { find } from '../../core/dom.ts';
import type { isReadyFor, suggestionsFor } from '../suggestions.ts';
import type { Result } from '../to-result.ts';

/** Milliseconds after the last key until suggestions come that are there already, and until others are loaded: between two letters of
 * a word nothing is. */
const PAUSE = { ready: 20, toLoad: 150 };
/** A shorter query is the beginning of one, unless it is a number. */
const MIN_LETTERS = 3;
/** Milliseconds after which a reader who still looks at the suggestions is told how many pages there are in all: only the index
 * knows, and who presses Enter needs it next. */
const COUNT_DELAY = 1000;

class Combobox {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: Element;
  readonly #suggestionsFor: typeof suggestionsFor;
  readonly #isReadyFor: typeof isReadyFor;
  #lastQuery = '';
  #said = '';
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, suggest: typeof suggestionsFor, isReady: typeof isReadyFor) {
    this.#box = box;
    this.#suggestionsFor = suggest;
    this.#isReadyFor = isReady;
    const input = find<HTMLInputElement>(box, 'input');
    this.#input = input;
    this.#list = find(box, '[role=listbox]');
    this.#status = find(box, '[role=status]');
    input.addEventListener('input', () => this.#onInput());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#close();
    });
    if (input.value && input === document.activeElement) this.#onInput(); // typed while this was loaded
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    const suggest = () => void this.#suggest(query);
    this.#timer = setTimeout(() => {
      if (this.#isReadyFor(query)) return suggest();
      this.#timer = setTimeout(suggest, PAUSE.toLoad - PAUSE.ready);
    }, PAUSE.ready);
  }

  async #suggest(query: string): Promise<void> {
    this.#lastQuery = query;
    if (query.length < MIN_LETTERS && !/\d/.test(query)) return this.#close();
    try {
      const { suggestions, said, counted } = await this.#suggestionsFor(query, this.#box.dataset);
      if (this.#lastQuery !== query) return; // a newer query is on its way
      this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
      this.#said = said;
      this.#open(true);
      this.#timer = setTimeout(() => void this.#count(query, counted()), COUNT_DELAY);
    } catch {
      this.#close(); // Enter still leads to the search page
    }
  }

  /** Where it cannot be counted, no number is said. */
  async #count(query: string, counted: Promise<string>): Promise<void> {
    const said = await counted.catch(() => undefined);
    if (!said || this.#lastQuery !== query) return;
    this.#said = said;
    if (this.#status.textContent) this.#status.textContent = said;
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
    if (isComposing(event)) {
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
    const said = open ? this.#said : '';
    if (this.#status.textContent !== said) this.#status.textContent = said; // the same is not said again at each key
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

/** Whether the key belongs to a word that is still being composed. Safari has ended the word by then, and tells by the code alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Makes a combobox of a box, into which something may have been typed already. */
export function connect(box: HTMLElement, suggest: typeof suggestionsFor, isReady: typeof isReadyFor): void {
  new Combobox(box, suggest, isReady);
}
