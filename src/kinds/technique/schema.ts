/** A technique: one thing to do when someone is upset, with what to say and how sure we are. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, evidenceFacts, limitFacts, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, ref } from '../../core/schema.ts';
import { AUDIENCES, CHANNELS, GRADES, PHASES } from '../../core/vocabulary.ts';

export const SPEAKERS = ['customer', 'you', 'boss', 'coworker'] as const;
export type Speaker = (typeof SPEAKERS)[number];

const techniqueFacts = z.strictObject({
  ...commonFacts,
  ...evidenceFacts,
  ...limitFacts,
  phase: z.enum(PHASES).describe('The phase of the conversation it belongs to.'),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe('For outside customers, for colleagues, or both.'),
  channels: z.array(z.enum(CHANNELS)).min(1).describe('Where it can be used.'),
  grade: z.enum(GRADES).describe('How much the evidence bears: never higher than the sources.'),
  related: z.array(ref('technique', 'Its id.')).default([]).describe('Other techniques worth reading next.'),
  phrases: z
    .array(
      z.strictObject({
        id: idSchema.describe('Name of the pair, the same in every language.'),
        channels: z
          .array(z.enum(CHANNELS))
          .min(1)
          .optional()
          .describe('Where it can be said, if not wherever the technique fits: "end this call" on the phone alone.'),
      }),
    )
    .min(4)
    .describe('The say / rather-not pairs, best one first. Their words stand in each language.'),
});

const dialogueLine = z
  .partialRecord(z.enum(SPEAKERS), lineSchema)
  .refine((line) => Object.keys(line).length === 1, 'one speaker to a line: customer, you, boss or coworker');

const techniqueWords = z.strictObject({
  ...commonWords,
  when: lineSchema.max(420).describe('When to use it: one to three short sentences.'),
  steps: z
    .array(
      z.strictObject({
        do: lineSchema.max(90).describe('The step as an instruction, verb first.'),
        how: lineSchema.max(400).describe('One to three sentences: how to do it well.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('Three to six steps, in order.'),
  phrases: z
    .record(
      idSchema,
      z.strictObject({
        say: lineSchema.describe('What to say, as spoken words, without quotation marks.'),
        short: lineSchema.optional().describe('The same in one breath, for the moment itself, where `say` is longer.'),
        written: lineSchema
          .max(300)
          .optional()
          .describe('The same as one writes it, longer, to be copied. What changes from case to case in [brackets]: [day].'),
        not: lineSchema.describe('What rather not to say, without quotation marks.'),
      }),
    )
    .describe('The words of each pair named in facts.yaml.'),
  dialogue: z
    .strictObject({
      scene: lineSchema.describe('Where we are and what has gone wrong, in a sentence or two.'),
      lines: z.array(dialogueLine).min(4).max(12).describe('Who says what, one speaker to a line.'),
      after: lineSchema.optional().describe('What to notice in it, in a sentence.'),
    })
    .describe('A short worked conversation.'),
  known: lineSchema.max(420).describe('One honest line on what the evidence shows and where it stops.'),
});

/** Prose sections of a technique's page, as second-level headings of its MDX; headings are interface words. */
export const TECHNIQUE_SECTIONS = ['internal', 'channels', 'when-not'] as const;

export type TechniqueFacts = z.infer<typeof techniqueFacts>;

/** True where the page must say when not to use the technique. */
export function needsWhenNot(facts: Pick<TechniqueFacts, 'grade' | 'qualifiedBy'>): boolean {
  return facts.grade === 'mixed' || facts.qualifiedBy.length > 0;
}

function lineOf(line: z.infer<typeof dialogueLine>): { speaker: Speaker; text: string } {
  const speaker = SPEAKERS.find((name) => line[name] !== undefined);
  if (!speaker) throw new Error('A line of a dialogue has no speaker, which the check should have told.');
  return { speaker, text: line[speaker] ?? '' };
}

export const techniqueSchema = defineEntrySchema({
  folder: 'techniques',
  prose: true,
  facts: techniqueFacts,
  words: techniqueWords,
  join: (facts, words) => ({
    ...facts,
    ...words,
    phrases: facts.phrases.map((phrase) => ({ ...phrase, ...lookUp(words.phrases, phrase.id) })),
    dialogue: { ...words.dialogue, lines: words.dialogue.lines.map(lineOf) },
  }),
});
