/** Copies a line. Where the browser will not, its words are selected, to be copied by hand. */
import { find } from '../../core/dom.ts';

class SpokenLine extends HTMLElement {
  connectedCallback(): void {
    const button = find<HTMLButtonElement>(this, '[data-copy]');
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const words = find(this, 'q');
    const { copied = '', selected = '' } = this.dataset;
    try {
      await navigator.clipboard.writeText(words.textContent);
      this.#say(copied);
    } catch {
      getSelection()?.selectAllChildren(words);
      this.#say(selected);
    }
  }

  #say(text: string): void {
    find(this, '[role=status]').textContent = text;
  }
}

customElements.define('spoken-line', SpokenLine);
