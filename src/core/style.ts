/** `content/style/<language>.yaml`: how a language is written here. What a language leaves out is not asked of it. */
import { z } from 'zod';
import { phraseSchema } from './phrase.ts';
import { lineSchema } from './schema.ts';
import { CHANNELS } from './vocabulary.ts';

const sign = z.string().min(1);

const listed = z.strictObject({
  write: lineSchema.describe('What to write, and why.'),
  not: z.array(phraseSchema).min(1).describe('What was written. * any ending, % a number, … some words, (one|other) a choice.'),
});

export const styleSchema = z.strictObject({
  dictionary: z
    .string()
    .regex(/^dictionary-[a-z]+(-[a-z]+)*$/, 'write the name of an npm package, like dictionary-en-gb')
    .optional()
    .describe('The npm package of its spelling dictionary: "dictionary-en-gb".'),
  quotes: z
    .strictObject({ open: sign.describe('The opening one: “.'), close: sign.describe('The closing one: ”.') })
    .optional()
    .describe('Its quotation marks.'),
  signs: z.array(sign).default([]).describe('Signs that it does not use: quotation marks of others, long dashes.'),
  longestSentence: z.number().int().min(1).optional().describe('The most words that a sentence may have.'),
  firstLine: z.number().int().min(1).optional().describe('The most words that the first line to say may have.'),
  readingGrade: z
    .number()
    .min(1)
    .optional()
    .describe('The school year in which a page can be read, by Flesch and Kincaid; their formula is for English alone.'),
  foreign: z.array(phraseSchema).default([]).describe('Words of another language that are left standing in translations.'),
  foreignInNames: z
    .array(phraseSchema)
    .default([])
    .describe('The same where names of others may stand, such as authors and publishers: words that no name has.'),
  mistakes: z.array(listed).default([]).describe('Mistakes that a spelling dictionary lets through.'),
  doubtful: z.array(listed).default([]).describe('The same, of words that are sometimes right: they are only mentioned.'),
  repeated: z
    .array(
      z.strictObject({
        write: lineSchema.describe('What to write, and why.'),
        words: z.array(phraseSchema).min(1).describe('Words that are counted together: "as (you|we)".'),
        most: z.number().int().min(1).describe('How many of them a sentence may have.'),
      }),
    )
    .default([])
    .describe('Words that make a sentence hard to follow when it has several: they are only mentioned.'),
  commas: z
    .array(
      z.strictObject({
        before: z.array(phraseSchema).min(1).describe('Words that have a comma before them: "because".'),
        unless: z.array(phraseSchema).default([]).describe('Words after which they have none: "and".'),
      }),
    )
    .default([])
    .describe('Where a comma may be missing: only mentioned.'),
  verbs: z
    .array(phraseSchema)
    .default([])
    .describe('Words by which a sentence on a sheet says what somebody does, beside those of verbs/ that it may start with.'),
  openings: z.array(phraseSchema).default([]).describe('Words with which no summary begins, since half a sentence follows them.'),
  channels: z
    .array(
      z.strictObject({
        words: z.array(phraseSchema).min(1).describe('As said in a line: "end this call".'),
        only: z.array(z.enum(CHANNELS)).min(1).describe('Where a line with one of them can be said.'),
      }),
    )
    .default([])
    .describe('Words by which a line to say belongs to some channels alone.'),
  times: z
    .array(phraseSchema)
    .default([])
    .describe('Words that say a number, an hour or a day: a line that has one sounds like the best.'),
  promises: z
    .array(phraseSchema)
    .default([])
    .describe('Words by which a reply promises something: a sentence with one of them says by when.'),
  keeping: z
    .array(z.array(phraseSchema).min(1))
    .default([])
    .describe('Words by which a sentence says where answers stay: it has one of each list.'),
});

/** The house style of one language. */
export type Style = z.infer<typeof styleSchema>;
