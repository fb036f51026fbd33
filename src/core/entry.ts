/** What every entry has in common: facts once, words once per language, and the two joined in one language. */
import { z } from 'zod';
import type { Word } from './interface-words.ts';
import type { Language } from './languages.ts';
import { daySchema, lineSchema, pastDay, ref, translated, uneditedWords } from './schema.ts';
import type { Reference } from './walk-schema.ts';

/** Facts that any entry carries. */
export const commonFacts = {
  original: z.string().describe('The language this entry was first written in; the others follow it.'),
  order: z.number().int().min(1).describe('Its place among its neighbours, 1 first.'),
  seeds: z.array(ref('seed', 'One of them.')).default([]).describe('Entries of content/seeds.yaml that this page carries.'),
  reviewBy: daySchema.optional().describe('Day by which someone must read this again; later the page shows a banner.'),
  draft: z
    .boolean()
    .default(false)
    .describe('true while it is unfinished: only `npm run dev` shows it, and placeholders may stand in it.'),
};

/** Facts of what hangs on a wall: who answers for it, and what changed in it. */
export const sheetFacts = {
  owner: translated('Who answers for the sheet, in each language: a role, not a name.'),
  changes: z
    .array(
      z.strictObject({
        on: pastDay('The day of the change.'),
        what: translated('What changed, in each language.'),
      }),
    )
    .min(1)
    .describe('What changed and when, newest first; the first line is the day the sheet was made.'),
  trialled: z
    .strictObject({ by: lineSchema.describe('The team that tried it.'), on: pastDay('The day they tried it.') })
    .optional()
    .describe('Filled in once a team has really used the sheet; until then the paper says that it is on trial.'),
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
  sources: z
    .array(ref('source', 'Name of the file.'))
    .default([])
    .describe('Sources (files in content/sources) that support the page.'),
  qualifiedBy: z
    .array(ref('source', 'Name of the file.'))
    .default([])
    .describe('Sources that limit it; the page then says when not to.'),
};

/** When the words were written: on the original, or as a translation of it. */
export const datedWords = {
  updated: pastDay('Original language only: the day its words last changed.').optional(),
  follows: pastDay('Translation only: the `updated` day of the original it was made from.').optional(),
};

/** Words that any page has in any language. */
export const commonWords = {
  title: lineSchema.max(90).describe('The title, as a reader would say it.'),
  summary: lineSchema.max(220).describe('One plain sentence: what this is for. Shown in lists and search results.'),
  keywords: uneditedWords('Words that people might type to find this and that the page itself does not use.'),
  ...datedWords,
};

/** One entry as it lies in its folder, whose name is its id. `words` holds only the languages that exist. */
export interface Entry<Facts, Words> {
  id: string;
  facts: Facts;
  words: Record<Language, Words>;
}

/** How words stand to their original. original: written here first; current: follows the latest original; behind: an older
 * one; missing: not written. */
export type TranslationStatus = 'original' | 'current' | 'behind' | 'missing';

/** What a joined entry has besides its own facts and words. */
export interface LocalisedBase<Kind extends string> {
  kind: Kind;
  id: string;
  /** The language that it is joined in: the one asked for, or the original where that is not written. */
  language: Language;
  original: Language;
  /** Languages it is written in. */
  languages: Language[];
  /** Address of its page without base and language: "/techniques/listen/". */
  path: string;
  status: TranslationStatus;
  /** The day its original last changed, YYYY-MM-DD. */
  changedOn: string;
  /** Other entries that its facts name. */
  references: readonly Reference[];
}

/** A text that may stand in another language than the page, which is then told. */
export interface Translation {
  text: string;
  /** Set where it is not the page's language. */
  lang?: Language;
}

/** What joining facts and words may need besides them. */
export interface JoinContext {
  language: Language;
  /** The entry's original language; for files that hold every language, the handbook's first. */
  original: Language;
  /** An interface word in that language, with its placeholders filled. */
  t: (word: Word, values?: Record<string, string | number>) => string;
  /** The text in the language, or else in the original; empty where the record is. A line by itself is the same in every language. */
  translate: (texts: string | Record<Language, string> | undefined) => Translation;
}

/** The schema of a kind whose entries are folders, and how facts and words become one object. */
export interface EntrySchema<Facts extends z.ZodObject, Words extends z.ZodObject, Joined extends object> {
  /** Name below content/ and in addresses. */
  folder: string;
  /** Whether the words files are MDX, with prose after their fields. */
  prose: boolean;
  facts: Facts;
  words: Words;
  join: (facts: z.infer<Facts>, words: z.infer<Words>, context: JoinContext) => Joined;
}

/** The schema of a kind whose entries are single files that hold every language. */
export interface FileSchema<Data extends z.ZodObject, Joined extends object> {
  folder: string;
  data: Data;
  /** Returns undefined where the file has nothing in the language. */
  join: (data: z.infer<Data>, context: JoinContext) => Joined | undefined;
}

/** Types an entry schema. */
export function defineEntrySchema<Facts extends z.ZodObject, Words extends z.ZodObject, Joined extends object>(
  schema: EntrySchema<Facts, Words, Joined>,
): EntrySchema<Facts, Words, Joined> {
  return schema;
}

/** Types a file schema. */
export function defineFileSchema<Data extends z.ZodObject, Joined extends object>(
  schema: FileSchema<Data, Joined>,
): FileSchema<Data, Joined> {
  return schema;
}

/** What a record has under an id that something else names. The check has compared both, so a gap is a fault of ours: it throws. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, id: string): Value {
  const value = Object.hasOwn(record, id) ? record[id] : undefined;
  if (value === undefined) throw new Error(`There is nothing under "${id}", which the check should have told.`);
  return value;
}

/** What an entry's dates tell. */
interface Dated {
  updated?: string | undefined;
  follows?: string | undefined;
}

export function statusOf(entry: Entry<{ original: Language }, Dated>, language: Language): TranslationStatus {
  const here = entry.words[language];
  if (!here) return 'missing';
  if (language === entry.facts.original) return 'original';
  const latest = entry.words[entry.facts.original]?.updated;
  return latest && here.follows && here.follows < latest ? 'behind' : 'current';
}

/** The day on which the entry's own words last changed, YYYY-MM-DD: that of its original. */
export function changedOn(entry: Entry<{ original: Language }, Dated>): string {
  const day = lookUp(entry.words, entry.facts.original).updated;
  if (!day) throw new Error(`The original of "${entry.id}" has no day, which the check should have told.`);
  return day;
}

/** @param today YYYY-MM-DD */
export function isOverdue({ reviewBy }: { reviewBy?: string | undefined }, today: string): boolean {
  return reviewBy !== undefined && reviewBy < today;
}
