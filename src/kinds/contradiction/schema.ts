/** A question on which the seed texts contradict one another, who says what, and the rule that settles it. */
import { z } from 'zod';
import { datedWords, defineEntrySchema, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, ref } from '../../core/schema.ts';

export const contradictionSchema = defineEntrySchema({
  folder: 'contradictions',
  prose: false,
  facts: z.strictObject({
    original: z.string().describe('The language it was first written in.'),
    order: z.number().int().min(1).describe('Its number in the inventory of the seeds: 4 for c4.'),
    draft: z.boolean().default(false).describe('true while it is unfinished: only `npm run dev` shows it.'),
    article: ref('article', 'The article whose page settles it.').optional(),
    technique: ref('technique', 'Or the technique whose page settles it.').optional(),
    opposing: z
      .array(ref('technique', 'Its id.'))
      .length(2)
      .describe('The two techniques that pull in opposite directions; each links to the other.'),
    sides: z
      .array(
        z.strictObject({
          id: idSchema.describe('Name of the side, the same in every language.'),
          seeds: z.array(ref('seed', 'One of them.')).min(1).describe('Seed entries that take this side.'),
        }),
      )
      .min(2)
      .describe('Who stands where.'),
    sources: z.array(ref('source', 'Name of the file.')).default([]).describe('Sources that the rule rests on.'),
  }),
  words: z.strictObject({
    question: lineSchema.max(90).describe('The question, in a few words.'),
    sides: z.record(idSchema, lineSchema).describe('What each side says, in a sentence, in our own words.'),
    rule: lineSchema.describe('When each applies: two to five short sentences.'),
    ...datedWords,
  }),
  join: (facts, words) => ({
    ...facts,
    ...words,
    title: words.question,
    sides: facts.sides.map(({ id, seeds }) => ({ id, seeds, says: lookUp(words.sides, id) })),
  }),
});
