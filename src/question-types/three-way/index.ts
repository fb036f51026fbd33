/** True, false, or it depends: three fixed verdicts on a claim. */
import { lookUp } from '../../core/entry.ts';
import { VERDICTS } from './verdicts.ts';
import type { QuestionType } from '../question.ts';
import { lintThreeWayKey } from './lint.ts';

export const threeWay: QuestionType = {
  form: 'verdict',
  optionIds: () => VERDICTS,
  lintFacts: lintThreeWayKey,
  lintWords: () => [],
  answering: ({ key }, words, t) => ({
    options: VERDICTS.map((id) => ({
      id,
      text: t(`quiz.three-way.${id}`),
      feedback: lookUp(words.options, id).feedback,
      right: key === id,
    })),
  }),
};
