/** The missing page speaks the language of the path, and looks for what it names; where it names no language, the browser's comes
 * first. */
import { languagesOnPage, preferred, putFirst } from './reader-language.client.ts';

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const offered = languagesOnPage();
    this.#sayWhy();
    const [folder = '', ...rest] = location.pathname
      .slice(import.meta.env.BASE_URL.length)
      .toLowerCase()
      .split('/')
      .filter(Boolean);
    if (!offered.includes(folder)) return putFirst(preferred(offered, navigator.languages));
    document.querySelectorAll<HTMLElement>('main [lang]').forEach((part) => part.lang === folder || part.remove());
    putFirst(folder);
    this.#suggestFor(rest.at(-1) ?? '');
  }

  /** Where the network is away, the address need not be wrong; the worker that answers in its place tells so. */
  #sayWhy(): void {
    if (!('offline' in this.dataset)) return;
    this.querySelectorAll<HTMLElement>('[data-unkept]').forEach((words) => {
      words.hidden = false;
      words.previousElementSibling?.remove();
    });
  }

  /** Puts the words of the address into the search box, which then shows what is near. */
  #suggestFor(name: string): void {
    const input = this.querySelector('input');
    if (!input || !/^[a-z0-9-]+$/.test(name)) return;
    input.value = name.replaceAll('-', ' ');
    input.focus();
  }
}

customElements.define('not-found', NotFound);
