/** Facts and words of one question in a quiz. Which type demands what of them is the types' own to check. */
import { z } from 'zod';
import { lookUp } from '../core/entry.ts';
import type { Word } from '../core/interface-words.ts';
import { difficultySchema, idSchema, lineSchema, ref, whoSchema } from '../core/schema.ts';
import { HOW } from '../core/vocabulary.ts';
import { GAME } from './game.ts';
import type { Question } from './question.ts';
import { QUESTION_TYPE_NAMES, QUESTION_TYPES } from './registry.ts';

export const questionFacts = z.strictObject({
  id: idSchema.describe('Name of the question, for ever; answers are remembered under it.'),
  kind: z.enum(QUESTION_TYPE_NAMES).describe('How it is answered.'),
  technique: ref('technique', 'The technique it tests.'),
  who: whoSchema,
  how: z
    .array(z.enum(HOW))
    .min(1)
    .optional()
    .describe('Where it happens: face, phone, writing. Left out where that does not matter.'),
  danger: z.boolean().default(false).describe('true where it is about violence or the threat of it.'),
  difficulty: difficultySchema,
  version: z.number().int().min(1).default(1).describe('Raise it when the key changes: old answers are then forgotten.'),
  options: z.array(idSchema).default([]).describe('Ids of the options in the order shown; for match, the left-hand side.'),
  targets: z.array(idSchema).default([]).describe('Match only: ids of the right-hand side.'),
  key: z
    .union([idSchema, z.array(idSchema), z.record(idSchema, idSchema)])
    .optional()
    .describe('single and three-way: one id; multiple: the right ids; order: all ids in order; match: left id to right id.'),
});

/** What a game shows instead of a text that is too long for it. */
const shortSchema = (most: number) => lineSchema.max(most, `a game takes at most ${most} characters here`).optional();

const optionWords = z.strictObject({
  text: lineSchema.optional().describe('The option itself. Three-way options take theirs from the interface words.'),
  short: shortSchema(GAME.limits.option).describe(
    `Only where \`text\` has more than ${GAME.limits.option} characters: the same option within them, for Kahoot.`,
  ),
  feedback: lineSchema.describe('Why it is right, or why it is tempting and wrong.'),
});

export const questionWords = z.strictObject({
  ask: lineSchema.describe('The question. In a blank question, ___ marks the gap.'),
  short: shortSchema(GAME.limits.ask).describe(
    `Only where \`ask\` has more than ${GAME.limits.ask} characters: the same question within them, for Kahoot.`,
  ),
  options: z.record(idSchema, optionWords).default({}).describe('Words of each option named in the facts.'),
  targets: z.record(idSchema, lineSchema).default({}).describe('Match only: words of the right-hand side.'),
  accepts: z.array(lineSchema).default([]).describe('Blank only: answers that count, the best first.'),
  model: lineSchema.optional().describe('"What would you say?" only: a good answer to compare with.'),
  pitfall: lineSchema
    .optional()
    .describe('What people get wrong here, in a sentence: printed in the key, for whoever leads the talk about it.'),
  reason: lineSchema.describe('Why, in a sentence or two: shown when answered and in the printed key.'),
});

export type QuestionFacts = z.infer<typeof questionFacts>;
export type QuestionWords = z.infer<typeof questionWords>;

/** Joins a question's facts with its words. @param t an interface word in the words' language */
export function joinQuestion(facts: QuestionFacts, words: QuestionWords, t: (word: Word) => string): Question {
  const { id, kind: type, version, technique, who, difficulty, key } = facts;
  const { form, answering } = QUESTION_TYPES[type];
  const nothing = { options: [], inOrder: [], targets: [], pairs: [], accepts: [], model: '' };
  const own = answering(facts, words, t);
  const { ask, short, reason, pitfall } = words;
  return { ...nothing, ...own, id, type, form, version, technique, who, difficulty, key, ask, short, reason, pitfall };
}

/** Joins all questions of a quiz, in the order of the facts. */
export function joinQuestions(
  facts: readonly QuestionFacts[],
  words: Record<string, QuestionWords>,
  t: (word: Word) => string,
): Question[] {
  return facts.map((question) => joinQuestion(question, lookUp(words, question.id), t));
}
