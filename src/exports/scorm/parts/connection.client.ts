/** Finds the learning system, says in the page whether it was found, and takes leave of it when the page goes. */
import type { Standard } from '../manifest.ts';
import { Session } from './session.ts';

const line = document.querySelector<HTMLElement>('[data-connection]')!;

/** The sitting at this page. */
export const session = new Session(document.documentElement.dataset['standard'] as Standard, () => show('unsaved'));

function show(word: 'connected' | 'unsaved'): void {
  line.dataset['state'] = word;
  line.textContent = line.dataset[word]!;
}

if (session.connected) show('connected');

addEventListener('pagehide', () => session.end());
// A phone may put the page away for good without saying so.
document.addEventListener('visibilitychange', () => document.hidden && session.commit());
// Come back by the browser's own Back: the sitting is over, so the page begins another.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
