/** One study, guideline, law or seed text: what it found, how it was checked, what to be careful about. */
import { z } from 'zod';
import { defineFileSchema, type JoinContext, type Translation } from '../../core/entry.ts';
import type { Language } from '../../core/languages.ts';
import { lineOrTranslated, ref, translated } from '../../core/schema.ts';
import { READINGS, SOURCE_KINDS, STRENGTHS } from '../../core/vocabulary.ts';

/** Titles, journals and publishers keep their names, and nearly all of those are English. */
const NAMES_IN = 'en';

const sourceData = z.strictObject({
  authors: lineOrTranslated('Who wrote it: one line if it is all names, or else a line in each language.'),
  year: z.number().int().min(1900).max(2100).optional().describe('Year of publication.'),
  title: lineOrTranslated('Its own title, in its own language; where we saw none, what it is, in each language.'),
  venue: lineOrTranslated('Journal, publisher or office: one line if it is a name, or else a line in each language.').optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'write an address that begins with https://' })
    .optional()
    .describe('Where a reader finds it.'),
  kind: z.enum(SOURCE_KINDS).describe('What sort of evidence it is.'),
  study: ref('source', 'The entry of the study that this one reports; for a grade both count once.').optional(),
  strength: z.enum(STRENGTHS).describe('How much it bears by itself.'),
  verified: z
    .enum(['seen', 'recalled'])
    .describe('seen: someone read a page that says this. recalled: from memory; never printed as a fact.'),
  basis: z.enum(READINGS).describe('How much of it was read.'),
  seenAt: z.array(z.string()).default([]).describe('Addresses of the pages that were read.'),
  finding: translated('What it found, in our own words, in each language.'),
  caution: translated('What to be careful about, in each language.').optional(),
});

function named(texts: string | Record<Language, string>, translate: JoinContext['translate']): Translation {
  return typeof texts === 'string' ? { text: texts, lang: NAMES_IN } : translate(texts);
}

export const sourceSchema = defineFileSchema({
  folder: 'sources',
  data: sourceData,
  join: ({ kind: evidence, ...data }, { translate }) => ({
    ...data,
    evidence,
    authors: translate(data.authors),
    title: named(data.title, translate),
    venue: data.venue && named(data.venue, translate),
    finding: translate(data.finding),
    caution: data.caution && translate(data.caution),
  }),
});
