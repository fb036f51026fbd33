/** Remembers the language on this device when asked to, and goes there the next time. Unticking forgets it. */
const NAME = 'language';

class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input')!;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    const remembered = links.find(({ dataset }) => dataset['language'] === recall());
    const cameFromHere = document.referrer.startsWith(location.origin);
    if (remembered && !cameFromHere) location.replace(remembered.href);
    box.closest('label')!.hidden = false;
    box.checked = remembered !== undefined;
    box.addEventListener('change', () => {
      if (!box.checked) keep(undefined);
    });
    links.forEach((link) => link.addEventListener('click', () => box.checked && keep(link.dataset['language'])));
  }
}

/** Storage may be blocked; then nothing is remembered and nothing breaks. */
function recall(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function keep(language: string | undefined): void {
  try {
    if (language) localStorage.setItem(NAME, language);
    else localStorage.removeItem(NAME);
  } catch {
    // Blocked: the choice lasts for this visit only.
  }
}

customElements.define('language-choice', LanguageChoice);
