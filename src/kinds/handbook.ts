/** The whole handbook as data, as the reader gives it and as rules, pages and exports take it. */
import type { z } from 'zod';
import type { Diagnostic } from '../core/diagnostics.ts';
import type { Entry, LocalisedBase } from '../core/entry.ts';
import type { House } from '../core/house.ts';
import type { InterfaceWords } from '../core/interface-words.ts';
import type { Language, SpokenLanguage } from '../core/languages.ts';
import type { Lexicons } from '../core/lexicons.ts';
import type { SeedEntry } from '../core/seeds.ts';
import type { Style } from '../core/style.ts';
import type { ProseReport } from '../read/prose/report.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from './schemas.ts';

type Schemas = typeof SCHEMAS;

/** Kinds whose entries are folders: facts, and words in each language. */
export type EntryKind = { [K in KindName]: Schemas[K] extends { facts: z.ZodObject } ? K : never }[KindName];
/** Kinds whose entries are single files that hold every language. */
export type FileKind = Exclude<KindName, EntryKind>;

/** Entries as they lie on the disk, looked up by kind: so a function over any kind keeps the kind's own types. */
type FolderEntries = { [K in EntryKind]: Entry<z.infer<Schemas[K]['facts']>, z.infer<Schemas[K]['words']>> };
type FileEntries = { [K in FileKind]: { id: string; data: z.infer<Schemas[K]['data']> } };

/** The same as a writer may write it, with what the schema fills in left out. */
export type FactsInput<K extends EntryKind> = z.input<Schemas[K]['facts']>;
export type WordsInput<K extends EntryKind> = z.input<Schemas[K]['words']>;

/** An entry as it lies on the disk: what reading and checking see. */
export type EntryOf<K extends KindName> = (FolderEntries & FileEntries)[K];
export type FactsOf<K extends EntryKind> = FolderEntries[K]['facts'];
export type WordsOf<K extends EntryKind> = z.infer<Schemas[K]['words']>;

type LocalisedEntries = { [K in KindName]: Exclude<ReturnType<Schemas[K]['join']>, undefined> & LocalisedBase<K> };

/** An entry in one language, complete: what pages, paper, book and exports see. */
export type Localised<K extends KindName> = LocalisedEntries[K];

export interface Handbook {
  languages: SpokenLanguage[];
  house: House;
  ui: Record<Language, InterfaceWords>;
  seeds: SeedEntry[];
  /** Groups of words that searchers use for one thing, by language. */
  synonyms: Record<Language, string[][]>;
  /** Sorted by order, then by id. */
  entries: { [K in EntryKind]: FolderEntries[K][] } & { [K in FileKind]: FileEntries[K][] };
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
  /** How each language is written; a language without it has none of those rules yet. */
  style: Record<Language, Style>;
  /** Every file below content/, with slashes, starting with "content/". */
  files: string[];
}

/** One kind of mistake, looked for in the whole manuscript. `today` is YYYY-MM-DD. */
export type LintRule = (manuscript: Manuscript, today: string) => Diagnostic[];

/** What is only mentioned. It is looked for in what readers see, without drafts. */
export interface WarningRule {
  /** Heading of what it finds: "Words that the dictionary does not know". */
  title: string;
  find: LintRule;
  /** Whether it says what is missing from the whole: not asked while an entry cannot be read, which may have it. */
  ofWhole?: boolean;
}

/** Tells kinds of folders from kinds of single files. */
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

/** The folder entries of one kind. Through the type of the map, TypeScript keeps the kind's own types. */
export function entriesOfKind<K extends EntryKind>(handbook: Handbook, kind: K): FolderEntries[K][] {
  const entries: { [J in EntryKind]: FolderEntries[J][] } = handbook.entries;
  return entries[kind];
}

/** The handbook as readers have it. */
export function withoutDrafts(handbook: Handbook): Handbook {
  const shown = KIND_NAMES.filter(isEntryKind).map((kind) => [
    kind,
    handbook.entries[kind].filter((entry) => !entry.facts.draft),
  ]);
  return { ...handbook, entries: { ...handbook.entries, ...Object.fromEntries(shown) } };
}

/** Whether every entry could be read: until then nobody knows what is missing from the whole. */
export function isWhole({ handbook, known }: Manuscript): boolean {
  return KIND_NAMES.every((kind) => handbook.entries[kind].length === known[kind].length);
}

/** Every folder entry of every kind, as rules meet them. */
export function entriesOf(handbook: Handbook): { kind: EntryKind; entry: EntryOf<EntryKind> }[] {
  return KIND_NAMES.filter(isEntryKind).flatMap((kind) => handbook.entries[kind].map((entry) => ({ kind, entry })));
}

/** What an entry says once for all languages, and where: the place of its references. */
export interface FactFile {
  kind: KindName;
  file: string;
  schema: z.ZodObject;
  value: unknown;
  draft: boolean;
}

/** The facts of every entry, or the whole of a single file. */
export function factFilesOf(handbook: Handbook): FactFile[] {
  return KIND_NAMES.flatMap((kind): FactFile[] => {
    if (isEntryKind(kind)) {
      const schema = SCHEMAS[kind].facts;
      return handbook.entries[kind].map(({ id, facts }) => {
        return { kind, schema, file: fileOf(kind, id), value: facts, draft: facts.draft };
      });
    }
    const schema = SCHEMAS[kind].data;
    return handbook.entries[kind].map(({ id, data }) => {
      return { kind, schema, file: fileOf(kind, id), value: data, draft: false };
    });
  });
}

/** Ids of what a list of an entry's facts holds, or that it is made of; undefined where the entry could not be read, which is told by itself. */
export function partsOf(handbook: Handbook, kind: string, id: string, list: string): string[] | undefined {
  const entry = entriesOf(handbook).find((one) => one.kind === kind && one.entry.id === id)?.entry;
  const parts: unknown = entry && Object.entries(entry.facts).find(([name]) => name === list)?.[1];
  if (!Array.isArray(parts)) return undefined;
  const idOf = (part: string | { id?: unknown }) => (typeof part === 'string' ? part : part.id);
  return parts.map(idOf).filter((part) => typeof part === 'string');
}
