/** Pages of paper that the build has laid out: each of their boxes is set in the largest type with which it is not too full. Without
 * script they have the type that their styles say. */
import { fitPages } from './preview.client.ts';

class FittedPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    this.getBoundingClientRect(); // laid out once, so that the fonts it needs are asked for
    await document.fonts.ready;
    fitPages([...this.querySelectorAll<HTMLElement>('.paper')]);
    this.removeAttribute('data-unfitted');
  }
}

customElements.define('fitted-pages', FittedPages);
