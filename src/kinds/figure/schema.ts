/** A figure from data: numbers once, words in each language, and what it does not show. A number comes from the entry of its source. */
import { z } from 'zod';
import { defineFileSchema } from '../../core/entry.ts';
import { ref, translated } from '../../core/schema.ts';
import { COUNTS } from './counts.ts';

const row = z.strictObject({
  label: translated('What was measured, in a few words.'),
  value: z.number().optional().describe('The number, as the entry of the source has it.'),
  low: z.number().optional().describe('Where a range begins, such as a confidence interval.'),
  high: z.number().optional().describe('Where that range ends.'),
  at: z.array(z.number().int().min(1)).default([]).describe('With `form: places`: the columns that it takes, 1 first.'),
  n: z.number().optional().describe('How many people, calls or studies are behind it.'),
  of: translated('What `n` counts, as after a number: people, trials.').optional(),
  source: ref('source', 'The source (a file in content/sources) whose entry has the number. There is no figure without one.'),
});

export const figureSchema = defineFileSchema({
  folder: 'figures',
  data: z.strictObject({
    title: translated('What the figure shows, as a heading.'),
    form: z
      .enum(['bars', 'dots', 'places'])
      .describe('bars: numbers from zero. dots: numbers or ranges on a scale. places: which of a few columns each row takes.'),
    unit: z.enum(['percent', 'number']).default('number').describe('percent: a % is written behind each number.'),
    scale: z
      .strictObject({ from: z.number().describe('Its left end.'), to: z.number().describe('Its right end.') })
      .optional()
      .describe('The ends of the scale; bars begin at 0.'),
    mark: z
      .strictObject({ at: z.number().describe('Where it stands.'), label: translated('What it marks.') })
      .optional()
      .describe('A place on the scale to compare with, such as the price or no change.'),
    columns: z.array(translated('One of them.')).default([]).describe('With `form: places`: the columns, from the left.'),
    rows: z.array(row).default([]).describe('What is drawn, a line each.'),
    counted: z.enum(COUNTS).optional().describe('Instead of rows: what is counted in this handbook itself.'),
    limits: translated('What the figure does not show, in a sentence or two.'),
  }),
  join: ({ columns, rows, ...data }, { translate }) => ({
    ...data,
    ...{ title: translate(data.title).text, limits: translate(data.limits).text },
    lang: translate(data.title).lang,
    mark: data.mark && { at: data.mark.at, label: translate(data.mark.label).text },
    columns: columns.map((column) => translate(column).text),
    rows: rows.map((one) => ({ ...one, label: translate(one.label).text, of: one.of && translate(one.of).text })),
  }),
});
