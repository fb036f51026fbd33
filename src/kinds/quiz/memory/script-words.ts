/** What is said of the answers; and the interface words that the scripts of quiz and review need, under short names: the page
 * hands them over. */
import type { I18n } from '../../../layout/i18n.ts';
import type { Word } from '../../../core/interface-words.ts';

const NEEDED = {
  right: 'quiz.right',
  wrong: 'quiz.wrong',
  score: 'quiz.score',
  open: 'quiz.unanswered',
  unfinished: 'quiz.unfinished',
  hold: 'quiz.hold',
  copied: 'quiz.copied',
  sure: 'quiz.clear.sure',
  cleared: 'quiz.cleared',
  loaded: 'quiz.loaded',
  'file.corrupt': 'quiz.file.corrupt',
  'file.newer': 'quiz.file.newer',
  'trouble.blocked': 'quiz.trouble.blocked',
  'trouble.full': 'quiz.trouble.full',
  'trouble.corrupt': 'quiz.trouble.corrupt',
  'trouble.newer': 'quiz.trouble.newer',
} as const satisfies Record<string, Word>;

const NEEDED_IN_REVIEW = {
  due: 'review.due',
  none: 'review.none',
  next: 'review.next',
  back: 'review.back',
} as const satisfies Record<string, Word>;

/** As JSON, for a `data-words` attribute. */
export function spoken(i18n: I18n, page: 'quiz' | 'review'): string {
  const needed = page === 'review' ? { ...NEEDED, ...NEEDED_IN_REVIEW } : NEEDED;
  return JSON.stringify(Object.fromEntries(Object.entries(needed).map(([name, word]) => [name, i18n.t(word)])));
}

/** How long answers are kept, said in the same words wherever it is said. */
export function howKept(i18n: I18n): string {
  return i18n.t('quiz.memory.kept', { box: i18n.t('quiz.remember') });
}
