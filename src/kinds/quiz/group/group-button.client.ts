/** Opens the questions of this page for a group. What that takes is loaded once it is asked for. */
import { find } from '../../../core/dom.ts';

class GroupButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => void this.#open());
  }

  async #open(): Promise<void> {
    const { openRound } = await import('./group.ts');
    const boxes = [...document.querySelectorAll<HTMLFieldSetElement>('quiz-box .question')];
    await openRound(find<HTMLDialogElement>(document, 'dialog[data-group]'), boxes);
  }
}

customElements.define('group-button', GroupButton);
