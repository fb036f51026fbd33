/** One study, guideline, law or seed text: what it found, how it was checked, what to be careful about. */
import { z } from 'zod';
import { idShape, lineShape } from '../../core/vocabulary.ts';

export const SOURCE_KINDS = [
  'meta-analysis',
  'review',
  'experiment',
  'field',
  'survey',
  'qualitative',
  'law',
  'guidance',
  'practice',
  'press',
] as const;
export const STRENGTHS = ['strong', 'moderate', 'weak', 'guidance', 'practice'] as const;
export const BASES = ['abstract', 'official-page', 'press', 'practice-page', 'fulltext-part', 'secondhand', 'none'] as const;

const perLanguage = z.record(z.string(), lineShape);

export const sourceShape = z.strictObject({
  authors: lineShape.describe('Who wrote it.'),
  year: z.number().int().min(1900).max(2100).optional().describe('Year of publication.'),
  title: lineShape.describe('Its own title, in its own language.'),
  venue: lineShape.optional().describe('Journal, publisher or office.'),
  url: z.url().optional().describe('Where a reader finds it.'),
  kind: z.enum(SOURCE_KINDS).describe('What sort of evidence it is.'),
  strength: z.enum(STRENGTHS).describe('How much it bears by itself.'),
  verified: z
    .enum(['seen', 'recalled'])
    .describe('seen: someone read a page that says this. recalled: from memory; never printed as a fact.'),
  basis: z.enum(BASES).describe('How much of it was read.'),
  seenAt: z.array(z.string()).default([]).describe('Addresses of the pages that were read.'),
  finding: perLanguage.describe('What it found, in our own words, in each language.'),
  caution: perLanguage.optional().describe('What to be careful about, in each language.'),
});

export type Source = z.infer<typeof sourceShape> & { id: string };

export const termShape = z.strictObject({
  terms: z
    .record(
      z.string(),
      z.strictObject({
        term: lineShape.describe('The word we use.'),
        means: lineShape.describe('What we mean by it, in a sentence.'),
        not: z.array(lineShape).default([]).describe('Words for the same thing that we do not use, as a reader knows them.'),
        norForms: z.array(lineShape).default([]).describe('Beginnings of other forms of those words, for the check alone.'),
      }),
    )
    .describe('The term in each language.'),
  technique: idShape.optional().describe('The technique where it is explained.'),
});

/** A word of the house, paired across languages. */
export type Term = z.infer<typeof termShape> & { id: string };

export const SEED_STATUSES = ['keep', 'qualify', 'drop'] as const;

export const seedsShape = z.array(
  z.strictObject({
    id: idShape.describe('s0-listen: seed 0, its tip on listening.'),
    seed: z.number().int().min(0).max(3).describe('Which of the four seed texts.'),
    kind: z.enum(['tip', 'claim', 'framing', 'phrase', 'example', 'spam', 'duplicate']).describe('What sort of entry.'),
    status: z.enum(SEED_STATUSES).describe('keep: as it is; qualify: with its limit; drop: not at all.'),
    text: perLanguage.describe('What it says, in our own words, in each language.'),
    note: z.string().optional().describe('Decoding of garbled wording, or how to qualify it. For writers.'),
    awaits: lineShape.optional().describe('The entry still to be written that will carry it: "scenarios/thirty-days".'),
  }),
);

/** One thing that a seed text says, from `content/seeds.yaml`. */
export type SeedEntry = z.infer<typeof seedsShape>[number];

export const synonymsShape = z.array(z.array(lineShape).min(2));
