/** The search box of every page. What suggests is loaded when the box is used first. */
class SearchBox extends HTMLElement {
  #combobox: Promise<unknown> | undefined;

  /** Runs again where the box has been moved; a listener that is there already is not added twice. */
  connectedCallback(): void {
    this.addEventListener('focusin', this.#start);
    this.addEventListener('input', this.#start);
  }

  /** Where it fails, the next letter tries again, and Enter leads to the search page. */
  #start = (): void => {
    this.#combobox ??= this.#load();
    this.#combobox.catch(() => (this.#combobox = undefined));
  };

  /** A module that could not be loaded once cannot be loaded for the life of the page: so the network is tried first. */
  async #load(): Promise<void> {
    await fetch(this.dataset['files'] ?? '');
    const [{ connect }, suggestions] = await Promise.all([import('./combobox.ts'), import('../suggestions.ts')]);
    suggestions.prepare(this.dataset);
    connect(this, suggestions.suggestionsFor, suggestions.isReadyFor);
  }
}

/** Ctrl+K or ⌘K goes to the box of the page, and "/", unless it is typed somewhere. */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
  if (altKey || isComposing) return;
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const isAsked = ctrlKey || metaKey ? key === 'k' : key === '/' && !isTyping;
  const input = document.querySelector<HTMLInputElement>('search-box input');
  if (!isAsked || !input?.checkVisibility()) return;
  event.preventDefault();
  input.focus();
});

customElements.define('search-box', SearchBox);
