/** Lists of words that the check reads beside the entries: `content/verbs/<language>.yaml`, `content/vague/<language>.yaml`. */
import { z } from 'zod';
import type { Language } from './languages.ts';
import { lineSchema } from './schema.ts';

export const lexiconSchema = z.array(lineSchema);

/** `verbs`: what a line of a checklist may start with. `vague`: words by which nobody can tell whether it was done. */
export const LEXICONS = ['verbs', 'vague'] as const;

/** The lists in each language; a language without one has none of its rules yet. */
export type Lexicons = Record<(typeof LEXICONS)[number], Record<Language, string[]>>;

/** `content/synonyms/<language>.yaml`: groups of words that searchers use for one thing. */
export const synonymsSchema = z.array(z.array(lineSchema).min(2));
