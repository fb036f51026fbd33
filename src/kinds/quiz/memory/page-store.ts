/** The one answer store of this page, and the interface words of its scripts. */
import { deviceStore, tabStore, STORED } from '../../../core/storage.ts';
import { withoutOutdated } from './answer-record.ts';
import { AnswerStore, type StorageProblem, type Stores } from './answer-store.ts';

/** Event of the document after answers have changed elsewhere or were loaded: whatever shows answers must show what is stored,
 * and leave alone what has just been begun. */
export const ANSWERS_CHANGED = 'answers-changed';
/** Event of the document after the reader has cleared all answers: nothing of them may be left to see. */
export const ANSWERS_CLEARED = 'answers-cleared';

let words: Partial<Record<string, string>> = {};

/** Returns an interface word that the page handed over in `data-words`, with its placeholders filled. The site's own
 * `translate` would bring the schemas of all words along. */
export function t(word: string, values: Record<string, string | number> = {}): string {
  return (words[word] ?? '').replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Shows a line above the score; screen readers announce it. */
export function showNotice(text: string): void {
  const place = document.querySelector('[data-notice]');
  if (place && place.textContent !== text) place.textContent = text;
}

/** Says why answers are not kept: anew each time, also to a screen reader, which does not announce what is there already. */
export function showProblem(problem: StorageProblem): void {
  showNotice('');
  setTimeout(() => showNotice(t(`trouble.${problem}`)), 200);
}

/** Forgets what was answered before a question changed, and says so. @param questions on the page */
export function forgetOutdated(questions: readonly { id: string; version: number }[]): void {
  const opened = answerStore();
  const current = withoutOutdated(opened.answers, questions);
  if (current === opened.answers) return;
  opened.change((answers) => withoutOutdated(answers, questions));
  showNotice(t('changed'));
}

let store: AnswerStore | undefined;
let stores: Stores = { tab: tabStore, device: deviceStore };

/** Stores answers elsewhere than in the browser's own storage. To be called before the answer store is opened. */
export function setStorage(other: Stores): void {
  stores = other;
}

/** Returns the page's answer store, opened on first use. */
export function answerStore(): AnswerStore {
  // QuizBox.astro and TodaysThree.astro write the words, all of them texts.
  words = JSON.parse(document.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '{}');
  return (store ??= openStore());
}

function openStore(): AnswerStore {
  const opened = new AnswerStore(stores, Math.ceil(Math.random() * 1e9), showProblem);
  stores.device.listen(STORED.answers, (written) => {
    opened.hear(written);
    document.dispatchEvent(new Event(ANSWERS_CHANGED));
  });
  return opened;
}
