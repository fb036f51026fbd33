/** Tells what the device keeps for the site, by its names, and clears it when asked twice. Other pages that are open hear of it. */
import { find } from '../../../core/dom.ts';
import { deviceStore, tabStore } from '../../../core/storage.ts';

const STORES = [deviceStore, tabStore];

class KeptHere extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    find(this, '[data-clear]').addEventListener('click', () => this.#ask(true));
    find(this, '[data-back]').addEventListener('click', () => this.#ask(false));
    find(this, '[data-sure]').addEventListener('click', () => this.#clear());
    addEventListener('storage', () => this.#show());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
    this.#show();
  }

  #show(): void {
    const names = [...new Set(STORES.flatMap((store) => store.names()))].sort();
    find(this, '[data-none]').hidden = names.length > 0;
    find(this, '[data-some]').hidden = names.length === 0;
    find(this, '[data-clear]').hidden = names.length === 0;
    find(this, '[data-names]').textContent = names.join(', ');
  }

  /** What is cleared is gone, so one is asked once more. */
  #ask(isAsked: boolean): void {
    find(this, '[data-clear]').hidden = isAsked;
    for (const button of ['[data-sure]', '[data-back]']) find(this, button).hidden = !isAsked;
    find(this, isAsked ? '[data-sure]' : '[data-clear]').focus();
  }

  #clear(): void {
    for (const store of STORES) store.names().forEach(store.remove);
    for (const button of ['[data-sure]', '[data-back]']) find(this, button).hidden = true;
    this.#show();
    const said = find(this, '[data-said]');
    said.textContent = said.dataset['cleared'] ?? '';
  }
}

customElements.define('kept-here', KeptHere);
