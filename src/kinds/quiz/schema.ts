/** A quiz: questions with the key in the facts, and every option's feedback in each language. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema } from '../../core/entry.ts';
import { idSchema } from '../../core/schema.ts';
import { joinQuestions, questionFacts, questionWords } from '../../question-types/schema.ts';

export const quizSchema = defineEntrySchema({
  folder: 'quizzes',
  prose: false,
  facts: z.strictObject({
    ...commonFacts,
    questions: z.array(questionFacts).min(1).describe('The questions in order, 6 to 8.'),
  }),
  words: z.strictObject({
    ...commonWords,
    questions: z.record(idSchema, questionWords).describe('Words of each question named in the facts.'),
  }),
  join: (facts, words, { t }) => ({
    ...facts,
    ...words,
    questions: joinQuestions(facts.questions, words.questions, t),
    /** false in the booklet of a phase, which takes some of the questions. */
    isWhole: facts.questions.length === Object.keys(words.questions).length,
  }),
});
