/** A quiz: questions with the key in the facts, and every option's feedback in each language. */
import { z } from 'zod';
import { commonFacts, commonWords, type Entry } from '../../core/entry.ts';
import { idShape, lineShape } from '../../core/vocabulary.ts';

export const QUESTION_KINDS = ['single', 'multiple', 'three-way', 'order', 'match', 'blank', 'say'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The options of every three-way question. */
export const THREE_WAY = ['right', 'wrong', 'depends'] as const;

const questionFacts = z.strictObject({
  id: idShape.describe('Name of the question, for ever; answers are remembered under it.'),
  kind: z.enum(QUESTION_KINDS).describe('How it is answered.'),
  technique: idShape.describe('The technique it tests.'),
  version: z.number().int().min(1).default(1).describe('Raise it when the key changes: old answers are then forgotten.'),
  options: z.array(idShape).default([]).describe('Ids of the options in the order shown; for match, the left-hand side.'),
  targets: z.array(idShape).default([]).describe('Match only: ids of the right-hand side.'),
  key: z
    .union([idShape, z.array(idShape), z.record(idShape, idShape)])
    .optional()
    .describe('single and three-way: one id; multiple: the right ids; order: all ids in order; match: left id to right id.'),
});

const optionWords = z.strictObject({
  text: lineShape.optional().describe('The option itself. Three-way options take theirs from the interface words.'),
  feedback: lineShape.describe('Why it is right, or why it is tempting and wrong.'),
});

const questionWords = z.strictObject({
  ask: lineShape.describe('The question. In a blank question, ___ marks the gap.'),
  options: z.record(idShape, optionWords).default({}).describe('Words of each option named in the facts.'),
  targets: z.record(idShape, lineShape).default({}).describe('Match only: words of the right-hand side.'),
  accepts: z.array(lineShape).default([]).describe('Blank only: answers that count, the best first.'),
  model: lineShape.optional().describe('"What would you say?" only: a good answer to compare with.'),
  reason: lineShape.describe('Why, in a sentence or two: shown when answered and in the printed key.'),
});

export const quizFacts = z.strictObject({
  ...commonFacts,
  questions: z.array(questionFacts).min(1).describe('The questions in order, 6 to 8.'),
});

export const quizWords = z.strictObject({
  ...commonWords,
  questions: z.record(idShape, questionWords).describe('Words of each question named in the facts.'),
});

export type QuestionFacts = z.infer<typeof questionFacts>;
export type QuestionWords = z.infer<typeof questionWords>;
export type Quiz = Entry<z.infer<typeof quizFacts>, z.infer<typeof quizWords>>;
