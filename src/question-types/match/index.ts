/** Pairs to find: each option on the left has its target on the right. */
import { lookUp } from '../../core/entry.ts';
import { ownIds, ownOptions, textsLacking } from '../options.ts';
import type { QuestionType } from '../question.ts';
import { lintMatchKey } from './lint.ts';

export const match: QuestionType = {
  form: 'pairs',
  instruction: 'quiz.match',
  optionIds: ownIds,
  lintFacts: lintMatchKey,
  lintWords: textsLacking,
  answering: (facts, words) => {
    const options = ownOptions(facts, words);
    const targets = facts.targets.map((id) => ({ id, text: lookUp(words.targets, id) }));
    const key = typeof facts.key === 'object' && !Array.isArray(facts.key) ? facts.key : {};
    const pairs = options.flatMap((option) =>
      targets.filter(({ id }) => id === key[option.id]).map((target) => ({ option, target })),
    );
    return { options, targets, pairs };
  },
};
