/** Offers the browser's language first. Remembers a choice on this device when asked to, and goes there the next time;
 * unticking forgets it. */
import { find } from '../../core/dom.ts';
import { deviceStore } from '../../core/storage.ts';
import { languagesOnPage, preferred, putFirst } from './reader-language.client.ts';

const NAME = 'language';

class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const box = find<HTMLInputElement>(this, 'input');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    const remembered = links.find(({ dataset }) => dataset['language'] === deviceStore.read(NAME));
    const cameFromHere = document.referrer.startsWith(location.origin);
    if (remembered && !cameFromHere) location.replace(remembered.href);
    putFirst(preferred(languagesOnPage(), navigator.languages));
    find(this, 'label').hidden = false;
    box.checked = remembered !== undefined;
    box.addEventListener('change', () => {
      if (!box.checked) keep(undefined);
    });
    links.forEach((link) => link.addEventListener('click', () => box.checked && keep(link.dataset['language'])));
  }
}

/** Where storage is blocked or full, the choice lasts for this visit only. */
function keep(language: string | undefined): void {
  if (language) deviceStore.write(NAME, language);
  else deviceStore.remove(NAME);
}

customElements.define('language-choice', LanguageChoice);
