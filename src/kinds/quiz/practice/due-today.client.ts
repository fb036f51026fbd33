/** Tells on a page without questions how the day stands. What that takes is loaded only where answers lie in the browser. */
import { deviceStore, tabStore, STORED } from '../../../core/storage.ts';

class DueToday extends HTMLElement {
  connectedCallback(): void {
    if (deviceStore.read(STORED.answers) ?? tabStore.read(STORED.answers)) void this.#watch();
  }

  async #watch(): Promise<void> {
    const { questions = '', waiting = '', done = '' } = this.dataset;
    const { watchDay } = await import('./watch-day.ts');
    await watchDay(questions, ({ back, isDone }) => {
      this.textContent = isDone ? done : waiting.replace('{count}', String(back));
      this.hidden = !isDone && back === 0;
    });
  }
}

customElements.define('due-today', DueToday);
