/** The interface words that the scripts of quiz and practice need, under short names, as the page hands them over; and the sentence
 * about how long answers are kept. */
import type { I18n } from '../../../layout/i18n.ts';
import type { Word } from '../../../core/interface-words.ts';

const QUIZ_WORDS = {
  question: 'quiz.question',
  told: 'quiz.told',
  'group.end': 'group.end',
  'group.right': 'group.right',
  right: 'quiz.right',
  wrong: 'quiz.wrong',
  spelling: 'quiz.spelling',
  score: 'quiz.score',
  open: 'quiz.unanswered',
  unfinished: 'quiz.unfinished',
  hold: 'quiz.hold',
  copied: 'quiz.copied',
  changed: 'quiz.changed',
  sure: 'quiz.clear.sure',
  cleared: 'quiz.cleared',
  kept: 'quiz.kept',
  loaded: 'quiz.loaded',
  'file.corrupt': 'quiz.file.corrupt',
  'file.newer': 'quiz.file.newer',
  'trouble.blocked': 'quiz.trouble.blocked',
  'trouble.full': 'quiz.trouble.full',
  'trouble.corrupt': 'quiz.trouble.corrupt',
  'trouble.newer': 'quiz.trouble.newer',
} as const satisfies Record<string, Word>;

const PRACTICE_WORDS = {
  back: 'today.back',
  none: 'today.none',
} as const satisfies Record<string, Word>;

/** As JSON, for a `data-words` attribute. */
export function scriptWords(i18n: I18n, page: 'quiz' | 'practice'): string {
  const words = page === 'practice' ? { ...QUIZ_WORDS, ...PRACTICE_WORDS } : QUIZ_WORDS;
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([name, word]) => [name, i18n.t(word)])));
}

/** Returns the sentence that says how long answers are kept, for every place that says it. */
export function retentionNotice(i18n: I18n): string {
  return i18n.t('quiz.memory.kept', { box: i18n.t('quiz.remember') });
}
