/** A line to say or write: copied with one tap. What is used less is loaded when its place is opened. */
import { copyWords } from '../../core/clipboard.ts';
import { find } from '../../core/dom.ts';

class SpokenLine extends HTMLElement {
  connectedCallback(): void {
    const button = find<HTMLButtonElement>(this, '[data-copy]');
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
    this.querySelector('details')?.addEventListener('toggle', () => void this.#addTools(), { once: true });
  }

  /** Where they cannot be loaded, the line in other languages and its link are there all the same. */
  async #addTools(): Promise<void> {
    const { addTools } = await import('./line-more.ts');
    await addTools(this);
  }

  async #copy(): Promise<void> {
    const done = await copyWords(find(this, 'q, [data-copied-words]'));
    find(this, '[role=status]').textContent = this.dataset[done] ?? '';
  }
}

customElements.define('spoken-line', SpokenLine);
