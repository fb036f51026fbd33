/** Several right options; all of them and no other must be chosen. */
import { ownIds, ownOptions, textsLacking } from '../options.ts';
import type { QuestionType } from '../question.ts';
import { lintMultipleKey } from './lint.ts';

export const multiple: QuestionType = {
  form: 'choices',
  instruction: 'quiz.multiple',
  optionIds: ownIds,
  lintFacts: lintMultipleKey,
  lintWords: textsLacking,
  answering: (facts, words) => ({ options: ownOptions(facts, words, ({ key }, id) => Array.isArray(key) && key.includes(id)) }),
};
