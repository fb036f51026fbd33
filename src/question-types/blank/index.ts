/** A gap to fill with a word. */
import type { QuestionType } from '../question.ts';
import { lintBlankKey, lintBlankWords } from './lint.ts';

export const blank: QuestionType = {
  form: 'text',
  instruction: 'quiz.blank',
  optionIds: () => [],
  lintFacts: lintBlankKey,
  lintWords: lintBlankWords,
  answering: (_, { accepts }) => ({ accepts }),
};
