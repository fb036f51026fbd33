/** A question on which the seed texts contradict one another, who says what, and the rule that settles it. */
import { z } from 'zod';
import { type Entry } from '../../core/entry.ts';
import { dayShape, idShape, lineShape } from '../../core/vocabulary.ts';

export const contradictionFacts = z.strictObject({
  original: z.string().describe('The language it was first written in.'),
  order: z.number().int().min(1).describe('Its number in the inventory of the seeds: 4 for c4.'),
  article: idShape.optional().describe('The article whose page settles it.'),
  technique: idShape.optional().describe('Or the technique whose page settles it.'),
  opposing: z.array(idShape).length(2).describe('The two techniques that pull in opposite directions; each links to the other.'),
  sides: z
    .array(
      z.strictObject({
        id: idShape.describe('Name of the side, the same in every language.'),
        seeds: z.array(idShape).min(1).describe('Seed entries that take this side.'),
      }),
    )
    .min(2)
    .describe('Who stands where.'),
  sources: z.array(idShape).default([]).describe('Sources that the rule rests on.'),
});

export const contradictionWords = z.strictObject({
  question: lineShape.max(90).describe('The question, in a few words.'),
  sides: z.record(idShape, lineShape).describe('What each side says, in a sentence, in our own words.'),
  rule: lineShape.describe('When each applies: two to five short sentences.'),
  updated: dayShape.optional().describe('Original language only: the day its words last changed.'),
  follows: dayShape.optional().describe('Translation only: the `updated` day of the original it was made from.'),
});

export type Contradiction = Entry<z.infer<typeof contradictionFacts>, z.infer<typeof contradictionWords>>;
