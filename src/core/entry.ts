/** What every entry of the handbook has in common: facts once, words once per language. */
import { z } from 'zod';
import type { Language } from './languages.ts';
import { dayShape, idShape, lineShape } from './vocabulary.ts';

/** Facts that any entry carries. */
export const commonFacts = {
  original: z.string().describe('The language this entry was first written in; the others follow it.'),
  order: z.number().int().min(1).describe('Its place among its neighbours, 1 first.'),
  seeds: z.array(idShape).default([]).describe('Entries of content/seeds.yaml that this page carries.'),
  reviewBy: dayShape.optional().describe('Day by which someone must read this again; later the page shows a banner.'),
};

/** Facts of what hangs on a wall: who answers for it, and what changed in it. */
export const sheetFacts = {
  owner: z.record(z.string(), lineShape).describe('Who answers for the sheet, in each language: a role, not a name.'),
  changes: z
    .array(
      z.strictObject({
        on: dayShape.describe('The day of the change.'),
        what: z.record(z.string(), lineShape).describe('What changed, in each language.'),
      }),
    )
    .min(1)
    .describe('What changed and when, newest first; the first line is the day the sheet was made.'),
};

/** Facts of what tells how to end a contact. */
export const limitFacts = {
  endsContact: z
    .boolean()
    .default(false)
    .describe('true where the page tells how to end a contact: what house.yaml says of that then stands with it.'),
};

/** Which sources bear the entry, and which ones hold it back. */
export const evidenceFacts = {
  sources: z.array(idShape).default([]).describe('Sources (files in content/sources) that support the page.'),
  qualifiedBy: z.array(idShape).default([]).describe('Sources that limit it; the page then says when not to.'),
};

/** Words that any entry has in any language. */
export const commonWords = {
  title: lineShape.max(90).describe('The title, as a reader would say it.'),
  summary: lineShape.max(220).describe('One plain sentence: what this is for. Shown in lists and search results.'),
  keywords: z
    .array(lineShape)
    .default([])
    .describe('Words that people might type to find this and that the page itself does not use.'),
  updated: dayShape.optional().describe('Original language only: the day its words last changed.'),
  follows: dayShape.optional().describe('Translation only: the `updated` day of the original it was made from.'),
};

/** One entry: its id is its folder's name. `words` holds only the languages that exist. */
export interface Entry<Facts, Words> {
  id: string;
  facts: Facts;
  words: Record<Language, Words>;
}

export type CommonFacts = z.infer<z.ZodObject<typeof commonFacts>>;
export type CommonWords = z.infer<z.ZodObject<typeof commonWords>>;
