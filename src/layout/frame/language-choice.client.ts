/** Offers the browser's language first. Remembers a choice on this device when asked to, and goes there the next time;
 * unticking forgets it. */
import { find } from '../../core/dom.ts';
import { deviceStore, STORED } from '../../core/storage.ts';
import { languagesOnPage, preferred, putFirst } from './reader-language.client.ts';

const NAME = STORED.language;

class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const box = find<HTMLInputElement>(this, 'input');
    const notice = find(this, '[data-unkept]');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    const remembered = links.find(({ dataset }) => dataset['language'] === deviceStore.read(NAME));
    const cameFromHere = document.referrer.startsWith(location.origin);
    if (remembered && !cameFromHere) location.replace(remembered.href);
    putFirst(preferred(languagesOnPage(), navigator.languages));
    find(this, 'label').hidden = false;
    const showState = () => (box.checked = typeof deviceStore.read(NAME) === 'string');
    showState();
    deviceStore.listen(NAME, showState);
    box.addEventListener('change', () => {
      notice.hidden = true;
      if (!box.checked) deviceStore.remove(NAME);
      // No language is chosen yet; but whether it could be kept is to be said now.
      else if (deviceStore.write(NAME, '')) setTimeout(() => (notice.hidden = false), 200);
      showState();
    });
    for (const link of links)
      link.addEventListener('click', () => box.checked && deviceStore.write(NAME, link.dataset['language'] ?? ''));
  }
}

customElements.define('language-choice', LanguageChoice);
