/** One right option among several. */
import { ownIds, ownOptions, textsLacking } from '../options.ts';
import type { QuestionType } from '../question.ts';
import { lintSingleKey } from './lint.ts';

export const single: QuestionType = {
  form: 'choice',
  optionIds: ownIds,
  lintFacts: lintSingleKey,
  lintWords: textsLacking,
  answering: (facts, words) => ({ options: ownOptions(facts, words, ({ key }, id) => key === id) }),
};
