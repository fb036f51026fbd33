/** Offers the edition that waits. Nothing happens before the reader takes it: there may be a quiz half done, a sheet half typed.
 * Loaded when there is something to offer. */
import { createButton } from '../core/create-button.ts';
import type { Language } from '../core/languages.ts';
import { loadStyles } from '../core/load-styles.ts';
import type { Asked } from './messages.ts';
import styles from './offer.css?url';
import { OFFLINE_WORDS, type OfferWords } from './words.ts';

/** Where its words or styles cannot be had, there is no offer: the edition is taken once every tab is closed. */
export async function offer(registration: ServiceWorkerRegistration, language: Language): Promise<void> {
  const [words] = await Promise.all([fetchWords(language), loadStyles(styles)]);
  document.querySelector('[data-newer]')?.remove();
  const notice = document.createElement('div');
  notice.dataset['newer'] = '';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  notice.append(
    words.newer,
    createButton(words.load, () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage({ ask: 'take' } satisfies Asked);
    }),
    createButton(words.later, () => notice.remove()),
  );
}

async function fetchWords(language: Language): Promise<OfferWords> {
  return (await fetch(`${import.meta.env.BASE_URL}${language}/${OFFLINE_WORDS}`)).json();
}
