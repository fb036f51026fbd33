/** Tells what the device keeps for the site, by its names, and clears it when asked twice. Other pages that are open hear of it. */
import { find } from '../../../core/dom.ts';
import { deviceStore, tabStore } from '../../../core/storage.ts';
import { clearPages, keptCaches } from '../../../offline/parts/kept-pages.ts';

const STORES = [deviceStore, tabStore];
/** As browsers call the place of pages that are kept. */
const CACHES = 'Cache Storage';

class KeptHere extends HTMLElement {
  #scope = '';

  connectedCallback(): void {
    this.#scope = new URL(this.dataset['base'] ?? '', location.href).href;
    find(this, '[data-clear]').addEventListener('click', () => this.#ask(true));
    find(this, '[data-back]').addEventListener('click', () => this.#ask(false));
    find(this, '[data-sure]').addEventListener('click', () => void this.#clear());
    addEventListener('storage', () => void this.#show());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const caches = (await keptCaches(this.#scope)).length ? [CACHES] : [];
    const names = [...new Set<string>(STORES.flatMap((store) => store.names())), ...caches].sort();
    find(this, '[data-none]').hidden = names.length > 0;
    find(this, '[data-some]').hidden = names.length === 0;
    find(this, '[data-clear]').hidden = names.length === 0;
    find(this, '[data-names]').textContent = names.join(', ');
    this.hidden = false;
  }

  /** What is cleared is gone, so one is asked once more. */
  #ask(isAsked: boolean): void {
    find(this, '[data-clear]').hidden = isAsked;
    for (const button of ['[data-sure]', '[data-back]']) find(this, button).hidden = !isAsked;
    find(this, isAsked ? '[data-sure]' : '[data-clear]').focus();
  }

  async #clear(): Promise<void> {
    for (const store of STORES) store.names().forEach(store.remove);
    await clearPages(this.#scope);
    for (const button of ['[data-sure]', '[data-back]']) find(this, button).hidden = true;
    await this.#show();
    const said = find(this, '[data-said]');
    said.textContent = said.dataset['cleared'] ?? '';
  }
}

customElements.define('kept-here', KeptHere);
