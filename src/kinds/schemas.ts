/** Every collection of the handbook: its folder, its shapes, and how its words are written. The one list that
 * the content check, Astro, the JSON Schemas and `npm run new` all read. */
import type { z } from 'zod';
import { articleFacts, articleWords, referenceFacts, referenceWords } from './article/schema.ts';
import { checklistFacts, checklistWords } from './checklist/schema.ts';
import { contradictionFacts, contradictionWords } from './contradiction/schema.ts';
import { mapFacts, mapWords } from './map/schema.ts';
import { quizFacts, quizWords } from './quiz/schema.ts';
import { scenarioFacts, scenarioWords } from './role-play/schema.ts';
import { sourceShape, termShape } from './source/schema.ts';
import { techniqueFacts, techniqueWords } from './technique/schema.ts';

/** A collection of folders: `facts.yaml` and one words file per language. */
export interface PairedCollection {
  facts: z.ZodObject;
  words: z.ZodObject;
  /** How words are written: `mdx` has prose after its fields. */
  extension: 'mdx' | 'yaml';
  /** What one entry is called, for `npm run new`. */
  singular: string;
}

export const PAIRED = {
  techniques: { facts: techniqueFacts, words: techniqueWords, extension: 'mdx', singular: 'technique' },
  articles: { facts: articleFacts, words: articleWords, extension: 'mdx', singular: 'article' },
  reference: { facts: referenceFacts, words: referenceWords, extension: 'mdx', singular: 'reference' },
  contradictions: { facts: contradictionFacts, words: contradictionWords, extension: 'yaml', singular: 'contradiction' },
  checklists: { facts: checklistFacts, words: checklistWords, extension: 'yaml', singular: 'checklist' },
  quizzes: { facts: quizFacts, words: quizWords, extension: 'yaml', singular: 'quiz' },
  scenarios: { facts: scenarioFacts, words: scenarioWords, extension: 'yaml', singular: 'scenario' },
  maps: { facts: mapFacts, words: mapWords, extension: 'yaml', singular: 'map' },
} as const satisfies Record<string, PairedCollection>;

export type PairedName = keyof typeof PAIRED;
export const PAIRED_NAMES = Object.keys(PAIRED) as PairedName[];

/** Collections of single files that hold every language at once. */
export const SINGLE = { sources: sourceShape, glossary: termShape } as const;
export type SingleName = keyof typeof SINGLE;
export const SINGLE_NAMES = Object.keys(SINGLE) as SingleName[];
