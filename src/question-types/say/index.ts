/** "What would you say?": an answer of one's own, compared with a model and marked by oneself. */
import type { QuestionType } from '../question.ts';
import { lintSayKey, lintSayWords } from './lint.ts';

export const say: QuestionType = {
  form: 'open',
  instruction: 'quiz.own',
  optionIds: () => [],
  lintFacts: lintSayKey,
  lintWords: lintSayWords,
  answering: (_, { model = '' }) => ({ model }),
};
