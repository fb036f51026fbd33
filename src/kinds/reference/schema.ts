/** A reference page: something to look things up in. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, evidenceFacts } from '../../core/entry.ts';

/** Parts of reference pages that are made from the rest of the handbook and so never written by hand. */
export const GENERATED_PARTS = ['sources', 'phrases', 'glossary', 'stored', 'systems', 'none'] as const;

export const referenceSchema = defineEntrySchema({
  folder: 'reference',
  prose: true,
  facts: z.strictObject({
    ...commonFacts,
    ...evidenceFacts,
    made: z.enum(GENERATED_PARTS).default('none').describe('What the page ends with, made from the whole handbook.'),
    contact: z.boolean().default(false).describe('Whether the page ends on where to write to, as house.yaml says.'),
  }),
  words: z.strictObject({ ...commonWords }),
  join: (facts, words) => ({ ...facts, ...words }),
});
