/** A situation: what somebody upset says or does, and what to say and do before one answers. Its lines are a technique's. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, partRef, ref, uneditedWords, whoSchema } from '../../core/schema.ts';
import { HOW } from '../../core/vocabulary.ts';

/** What they do: groups of doors within one of the people. The order of the groups, everyday ones first. */
export const DOES = [
  'insists',
  'blames',
  'shouts',
  'insults',
  'returns',
  'refuses',
  'cries',
  'silent',
  'mocks',
  'takes',
  'threatens',
  'steals',
  'touches',
] as const;
export type Does = (typeof DOES)[number];

const where = z.array(z.enum(HOW)).min(1);
const line = (description: string) => partRef('technique', 'phrases', description).optional();

const situationFacts = z.strictObject({
  ...commonFacts,
  who: whoSchema,
  does: z.enum(DOES).describe('What they do.'),
  how: where.describe('Where it happens: face, phone, writing.'),
  danger: z.boolean().default(false).describe('true where violence may follow: the emergency number then stands on top.'),
  despair: z.boolean().default(false).describe('true where illness or despair may be behind it: the number stands on top too.'),
  line: line('What to say first, as technique/pair. Left out where any word would be unsafe.'),
  steps: z
    .array(
      z.strictObject({
        id: idSchema.describe('Name of the step, the same in every language.'),
        how: where.optional().describe('Where the step is for, if not everywhere: face, phone, writing.'),
        line: line('What to say in this step, as technique/pair.'),
      }),
    )
    .min(2)
    .max(4)
    .describe('Two to four steps, in order. Where danger may follow, the first one is a movement.'),
  techniques: z.array(ref('technique', 'Its id.')).default([]).describe('Techniques behind it, besides those of its lines.'),
  sheet: ref('checklist', 'The sheet that helps here.').optional(),
  map: ref('map', 'The map that helps here.').optional(),
  rolePlay: ref('role-play', 'The role-play that practises it.').optional(),
  questions: z
    .array(partRef('quiz', 'questions', 'One of them, as quiz/question.'))
    .default([])
    .describe('What practises it.'),
});

const situationWords = z.strictObject({
  ...commonWords,
  says: z
    .array(lineSchema.max(80))
    .max(3)
    .default([])
    .describe('What the other one says, as spoken, the most frequent first. Empty where it is an act without words.'),
  heard: uneditedWords('What else people say or do in such a moment, and how a reader would type it: for search alone.'),
  leave: lineSchema.max(120).optional().describe('Where danger may follow: what follows "Leave now if".'),
  steps: z
    .record(idSchema, lineSchema.max(110))
    .describe('Each step of facts.yaml as one short order. What is said in it is a line of a technique, not these words.'),
  stop: z
    .strictObject({
      if: lineSchema.max(90).describe('What follows "Stop if", without a full stop: "they insult you".'),
      then: lineSchema.max(240).describe('What to do then, in a sentence or two.'),
    })
    .describe('When to stop, and what to do then.'),
  after: lineSchema.max(200).describe('What to do afterwards, in a sentence or two.'),
});

export type SituationWords = z.infer<typeof situationWords>;

export const situationSchema = defineEntrySchema({
  folder: 'situations',
  prose: false,
  facts: situationFacts,
  words: situationWords,
  join: (facts, words) => ({
    ...facts,
    ...words,
    steps: facts.steps.map((step) => ({ ...step, text: lookUp(words.steps, step.id) })),
  }),
});
