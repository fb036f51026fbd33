/** How long a question and what there is to choose from may be. A slow reader should be tested on the case, not on reading. */
import { wordsOf } from '../core/sentences.ts';
import type { QuestionMistake, QuestionTexts } from './question.ts';

/** About a quarter of a minute of reading: one can still hold the whole case while weighing the answers. */
export const MOST_WORDS_IN_CASE = 45;

/** What one says in a breath. Three of them fit on the screen of a phone below their question. */
export const MOST_WORDS_IN_OPTION = 12;

export function tooLong({ ask, options, targets }: QuestionTexts): QuestionMistake[] {
  const asked = wordsOf(ask).length;
  const inOptions = Object.entries(options).map(([id, { text = '' }]) => ({
    path: ['options', id, 'text'],
    what: 'option',
    id,
    text,
  }));
  const inTargets = Object.entries(targets).map(([id, text]) => ({ path: ['targets', id], what: 'target', id, text }));
  const long = [...inOptions, ...inTargets].flatMap(({ path, what, id, text }): QuestionMistake[] => {
    const { length } = wordsOf(text);
    if (length <= MOST_WORDS_IN_OPTION) return [];
    const fix = `Say it in at most ${MOST_WORDS_IN_OPTION}, as one would say it aloud.`;
    return [{ path, wrong: `the ${what} "${id}" has ${length} words.`, fix }];
  });
  if (asked <= MOST_WORDS_IN_CASE) return long;
  const fix = `Leave out what nobody needs for the answer: at most ${MOST_WORDS_IN_CASE} words.`;
  return [{ path: ['ask'], wrong: `the question has ${asked} words.`, fix }, ...long];
}
