/** Steps to put in order. */
import { ownIds, ownOptions, textsLacking } from '../options.ts';
import type { QuestionType } from '../question.ts';
import { lintOrderKey } from './lint.ts';

export const order: QuestionType = {
  form: 'order',
  instruction: 'quiz.order',
  optionIds: ownIds,
  lintFacts: lintOrderKey,
  lintWords: textsLacking,
  answering: (facts, words) => {
    const options = ownOptions(facts, words);
    const key = Array.isArray(facts.key) ? facts.key : [];
    return { options, inOrder: key.flatMap((id) => options.filter((option) => option.id === id)) };
  },
};
