/** A worksheet: questions that the reader answers in writing, in the browser or on paper, before or after something hard. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, partRef, ref } from '../../core/schema.ts';
import { WHO } from '../../core/vocabulary.ts';

const line = z.strictObject({
  line: partRef('technique', 'phrases', 'The line, as technique/pair.'),
  for: z
    .array(z.enum(WHO))
    .min(1)
    .optional()
    .describe('Whom the line can be said to: some of `who`. Left out where it fits everyone.'),
});

const field = z.strictObject({
  id: idSchema.describe('Name of the question, the same in every language.'),
  technique: ref('technique', 'The technique that the question comes from.').optional(),
  lines: z.array(line).default([]).describe('Lines to start from, the most useful first.'),
  rows: z.number().int().min(1).max(6).describe('How many lines the paper has to write on.'),
});

const worksheetFacts = z.strictObject({
  ...commonFacts,
  who: z
    .array(z.enum(WHO))
    .default([])
    .describe('Whom the reader can choose from, in order; the lines then fit. Empty where it makes no difference.'),
  teamLines: z
    .boolean()
    .default(false)
    .describe('true where the sheet ends on whom to call in, their phone and the emergency number, as house.yaml has them.'),
  fields: z.array(field).min(1).max(8).describe('The questions, in the order in which one answers them.'),
});

const fieldWords = z.strictObject({
  label: lineSchema.max(60).describe('The question.'),
  help: lineSchema.max(110).describe('One short sentence: what to write.'),
  example: lineSchema.max(110).optional().describe('An example, shown below the help, never in the field itself.'),
});

const worksheetWords = z.strictObject({
  ...commonWords,
  intro: lineSchema.max(240).describe('How to use the sheet, in a sentence or two.'),
  who: lineSchema.max(60).optional().describe('Where facts.yaml has `who`: the question above the choice.'),
  fields: z.record(idSchema, fieldWords).describe('The words of each question of facts.yaml.'),
  after: lineSchema.max(240).describe('What to do afterwards, in a sentence or two. It is printed too.'),
});

export const worksheetSchema = defineEntrySchema({
  folder: 'worksheets',
  prose: false,
  facts: worksheetFacts,
  words: worksheetWords,
  join: (facts, words) => ({
    ...facts,
    ...words,
    who: facts.who,
    ask: words.who,
    fields: facts.fields.map((own) => ({ ...own, ...lookUp(words.fields, own.id) })),
  }),
});
