/** The missing page speaks the language of the path; where that names none, the browser's comes first. */
import { languagesOnPage, preferred, putFirst } from './reader-language.client.ts';

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const offered = languagesOnPage();
    const [folder = ''] = location.pathname
      .slice(import.meta.env.BASE_URL.length)
      .toLowerCase()
      .split('/');
    if (!offered.includes(folder)) return putFirst(preferred(offered, navigator.languages));
    document.querySelectorAll<HTMLElement>('main [lang]').forEach((part) => part.lang === folder || part.remove());
    putFirst(folder);
  }
}

customElements.define('not-found', NotFound);
