/** An article: longer reading that settles a question. A reference page: something to look things up in. */
import { z } from 'zod';
import { commonFacts, commonWords, evidenceFacts, type Entry } from '../../core/entry.ts';
import { idShape } from '../../core/vocabulary.ts';

export const articleFacts = z.strictObject({
  ...commonFacts,
  ...evidenceFacts,
  techniques: z.array(idShape).min(1).describe('Techniques that the article is about.'),
});

export const articleWords = z.strictObject({ ...commonWords });

/** Parts of reference pages that are made from the rest of the handbook and so never written by hand. */
export const MADE_PARTS = ['sources', 'phrases', 'glossary', 'none'] as const;

export const referenceFacts = z.strictObject({
  ...commonFacts,
  ...evidenceFacts,
  made: z.enum(MADE_PARTS).default('none').describe('What the page ends with, made from the whole handbook.'),
});

export const referenceWords = z.strictObject({ ...commonWords });

export type Article = Entry<z.infer<typeof articleFacts>, z.infer<typeof articleWords>>;
export type Reference = Entry<z.infer<typeof referenceFacts>, z.infer<typeof referenceWords>>;
