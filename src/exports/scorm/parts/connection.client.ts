/** Connects to the learning system, shows in the page whether that worked, and disconnects when the page is left. */
import { find } from '../../../core/dom.ts';
import { Session } from './session.ts';

const line = find(document, '[data-connection]');

/** The page's session with the learning system. */
export const session = new Session(document.documentElement.dataset['standard'] === '2004' ? '2004' : '1.2', () =>
  show('unsaved'),
);

function show(word: 'connected' | 'unsaved'): void {
  line.dataset['state'] = word;
  line.textContent = line.dataset[word] ?? '';
}

if (session.connected) show('connected');

addEventListener('pagehide', () => session.end());
// A phone may put the page away for good without saying so.
document.addEventListener('visibilitychange', () => document.hidden && session.commit());
// Restored by the browser's Back button: the session has ended, so the page starts another.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
