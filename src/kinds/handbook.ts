/** The whole handbook as data, as the reader gives it and as rules, pages and exports take it. */
import type { z } from 'zod';
import type { Diagnostic } from '../core/diagnostics.ts';
import type { Entry, LocalisedBase } from '../core/entry.ts';
import type { House } from '../core/house.ts';
import type { InterfaceWords } from '../core/interface-words.ts';
import type { Language, SpokenLanguage } from '../core/languages.ts';
import type { Lexicons } from '../core/lexicons.ts';
import type { SeedEntry } from '../core/seeds.ts';
import type { ProseReport } from '../read/prose/report.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from './schemas.ts';

type Schemas = typeof SCHEMAS;

/** Kinds whose entries are folders: facts, and words in each language. */
export type EntryKind = { [K in KindName]: Schemas[K] extends { facts: z.ZodObject } ? K : never }[KindName];
/** Kinds whose entries are single files that hold every language. */
export type FileKind = Exclude<KindName, EntryKind>;

export type FactsOf<K extends EntryKind> = z.infer<Schemas[K]['facts']>;
export type WordsOf<K extends EntryKind> = z.infer<Schemas[K]['words']>;

/** An entry as it lies on the disk: what reading and checking see. */
export type EntryOf<K extends KindName> = K extends EntryKind
  ? Entry<FactsOf<K>, WordsOf<K>>
  : K extends FileKind
    ? { id: string; data: z.infer<Schemas[K]['data']> }
    : never;

type Joined<K extends KindName> = Exclude<ReturnType<Schemas[K]['join']>, undefined>;

/** An entry in one language, complete: what pages, paper, book and exports see. */
export type Localised<K extends KindName> = K extends KindName ? Joined<K> & LocalisedBase<K> : never;

export interface Handbook {
  languages: SpokenLanguage[];
  house: House;
  ui: Record<Language, InterfaceWords>;
  seeds: SeedEntry[];
  /** Groups of words that searchers use for one thing, by language. */
  synonyms: Record<Language, string[][]>;
  /** Sorted by order, then by id. */
  entries: { [K in KindName]: EntryOf<K>[] };
}

/** Prose of one file, with the 1-based line on which it starts. */
export interface Body {
  file: string;
  kind: EntryKind;
  id: string;
  language: Language;
  text: string;
  firstLine: number;
  /** The whole file, fields and all. */
  source: string;
}

/** Prose of one file as the parser sees it that builds the page. */
export type Prose = Body & ProseReport;

/** What could be read of a handbook, and what rules need beside it.
 * Entries whose shape is wrong are left out of `handbook` but still stand in `known`. */
export interface Manuscript {
  handbook: Handbook;
  known: Record<KindName, string[]>;
  bodies: Body[];
  /** The bodies, compiled when they are first asked for. */
  prose: () => Prose[];
  lexicons: Lexicons;
  /** Words that the spelling dictionary lacks, by language. */
  spelling: Record<Language, string[]>;
  /** Every file below content/, with slashes, starting with "content/". */
  files: string[];
}

/** One kind of mistake, looked for in the whole manuscript. `today` is YYYY-MM-DD. */
export type LintRule = (manuscript: Manuscript, today: string) => Diagnostic[];

/** The handbook as readers see it: without the entries that are not finished. */
export function withoutDrafts(handbook: Handbook): Handbook {
  const entries = KIND_NAMES.map((kind) => [
    kind,
    isEntryKind(kind) ? handbook.entries[kind].filter(({ facts }) => !facts.draft) : handbook.entries[kind],
  ]);
  return { ...handbook, entries: Object.fromEntries(entries) as Handbook['entries'] };
}

export function isEntryKind(kind: KindName): kind is EntryKind {
  return 'facts' in SCHEMAS[kind];
}

/** The file of an entry's facts or of its words in a language; of a single file, whatever the part. */
export function fileOf(kind: KindName, id: string, part: 'facts' | Language = 'facts'): string {
  const schema = SCHEMAS[kind];
  if (!('facts' in schema)) return `content/${schema.folder}/${id}.yaml`;
  const extension = part !== 'facts' && schema.prose ? 'mdx' : 'yaml';
  return `content/${schema.folder}/${id}/${part}.${extension}`;
}

/** Every folder entry of every kind, as rules meet them. */
export function entriesOf(handbook: Handbook): { kind: EntryKind; entry: EntryOf<EntryKind> }[] {
  return KIND_NAMES.filter(isEntryKind).flatMap((kind) => handbook.entries[kind].map((entry) => ({ kind, entry })));
}

/** The file of every entry with the value that its references stand in: facts, or the whole of a single file. */
export function factFilesOf(
  handbook: Handbook,
): { kind: KindName; file: string; schema: z.ZodObject; value: unknown; draft: boolean }[] {
  return KIND_NAMES.flatMap((kind) => {
    const schema = SCHEMAS[kind];
    return handbook.entries[kind].map((entry) => {
      const file = fileOf(kind, entry.id);
      if ('facts' in entry && 'facts' in schema)
        return { kind, file, schema: schema.facts, value: entry.facts, draft: entry.facts.draft };
      return {
        kind,
        file,
        schema: (schema as { data: z.ZodObject }).data,
        value: (entry as { data: unknown }).data,
        draft: false,
      };
    });
  });
}
