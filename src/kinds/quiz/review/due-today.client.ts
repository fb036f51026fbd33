/** Counts what is due today on a page without questions. The schedule is loaded only where answers lie in the browser. */
import { deviceStore, tabStore } from '../../../core/storage.ts';
import { STORAGE_KEY } from '../memory/storage-key.ts';

class DueToday extends HTMLElement {
  connectedCallback(): void {
    if (deviceStore.read(STORAGE_KEY) ?? tabStore.read(STORAGE_KEY)) void this.#count();
  }

  async #count(): Promise<void> {
    // DueToday.astro writes ids and versions.
    const versions: [id: string, version: number][] = JSON.parse(this.dataset['versions'] ?? '[]');
    const { watchDue } = await import('./watch-due.ts');
    watchDue(versions, (count) => this.#show(count));
  }

  #show(count: number): void {
    const { href = '', text = '' } = this.dataset;
    const link = Object.assign(document.createElement('a'), { href, textContent: text.replace('{count}', String(count)) });
    this.replaceChildren(link);
    this.hidden = count === 0;
  }
}

customElements.define('due-today', DueToday);
