/** The fields that schemas of content are made of, with what the check and the engines read off a schema. */
import { z } from 'zod';
import { DIFFICULTIES, WHO } from './vocabulary.ts';

/** Kebab-case ASCII: the folder's or file's name, the same in every language, for ever. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID, 'use lower-case letters, digits and single hyphens, like "plain-words"')
  // Every object of JavaScript has a "constructor": a record would seem to have an entry of that name.
  .refine((id) => !(id in {}), 'this word means something to the program; use another');

/** A calendar day as text, YYYY-MM-DD. */
export const daySchema = z.iso.date('write the day as YYYY-MM-DD, like 2026-11-22');

/** Fields that hold the day of something that has happened. */
export const pastDays = z.registry<{ past: true }>();

/** A day that cannot lie in the future. The description comes here: `.describe()` would make a field that is not registered. */
export function pastDay(description: string): typeof daySchema {
  return daySchema.describe(description).register(pastDays, { past: true });
}

/** A line of words: not empty, no spaces at its ends. */
export const lineSchema = z.string().trim().min(1, 'this line is empty');

/** Fields that hold the id of another entry, with the kind of that entry ("seed" for entries of content/seeds.yaml,
 * "page" for the folder and id of any page). Where it names a part of the entry, `list` is the field of the facts that has it. */
export const references = z.registry<{ kind: string; list?: string }, z.ZodType>();

/** The id of an entry of a kind. The description comes here: `.describe()` would make a field that is not registered.
 * @param kind name of a kind, or "seed" */
export function ref(kind: string, description: string): typeof idSchema {
  return idSchema.describe(description).register(references, { kind });
}

/** The folder and id of any page, as in an address: "checklists/limits". */
export function pageRef(description: string): z.ZodString {
  return z
    .string()
    .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'write folder and id, as in checklists/limits')
    .describe(description)
    .register(references, { kind: 'page' });
}

/** A part of an entry of a kind, by the entry's id and its own: "listen/open-the-door".
 * @param list field of the entry's facts that lists such parts, each with an id */
export function partRef(kind: string, list: string, description: string): z.ZodString {
  return z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write the entry and its part, as in listen/open-the-door')
    .describe(description)
    .register(references, { kind, list });
}

/** Fields with words as people type them, or as we do not write them: no rule on wording reads them. */
export const unedited = z.registry<{ unedited: true }, z.ZodType>();

/** A list of such words. */
export function uneditedWords(description: string) {
  return z.array(lineSchema).register(unedited, { unedited: true }).default([]).describe(description);
}

/** Fields that hold one text per language, in a file that has all languages at once. */
export const translations = z.registry<{ translated: true }, z.ZodType>();

/** A text in each language, by its code. What is missing is shown in the original. */
export function translated(description: string) {
  return z.record(z.string(), lineSchema).describe(description).register(translations, { translated: true });
}

/** A line that is the same in every language, such as a name, or else a text in each language, by its code. It may have names in it. */
export function lineOrTranslated(description: string) {
  return z.union([lineSchema, translated(description).register(unedited, { unedited: true })]).describe(description);
}

/** Who is upset in an entry, or in a question. */
export const whoSchema = z
  .enum(WHO)
  .describe('Who is upset: customer, boss, coworker, report (someone the reader leads) or partner (a supplier).');

/** How hard it is to do well. */
export const difficultySchema = z.literal(DIFFICULTIES).describe('1: most get it untaught; 2: many slip; 3: needs the page.');
