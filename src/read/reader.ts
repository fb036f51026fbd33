/** The one reader of content/: every file once, checked against its schema, with the line of every value. It is given the
 * schemas, and knows no kind by name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { placeDiagnostic, type Diagnostic, type PlacedDiagnostic } from '../core/diagnostics.ts';
import { houseSchema, type House } from '../core/house.ts';
import { interfaceWordsSchema, type InterfaceWords } from '../core/interface-words.ts';
import { languagesSchema, type Language, type SpokenLanguage } from '../core/languages.ts';
import { lexiconSchema, synonymsSchema, type Lexicons } from '../core/lexicons.ts';
import { shapeDiagnostics } from '../core/shape-diagnostics.ts';
import { seedsSchema, type SeedEntry } from '../core/seeds.ts';
import { styleSchema, type Style } from '../core/style.ts';
import { contentFiles, readText } from './files.ts';
import { parseJson, parseYaml, splitFrontmatter, type Parsed, type ValuePath } from './parse.ts';

/** What the reader must know of a kind: its folder, and the shapes of its files. */
export type ReadableSchema =
  { folder: string; prose: boolean; facts: z.ZodObject; words: z.ZodObject } | { folder: string; data: z.ZodObject };

/** Prose of one file, with the 1-based line on which it starts. */
export interface ReadBody {
  file: string;
  kind: string;
  id: string;
  language: Language;
  text: string;
  firstLine: number;
  /** The whole file, fields and all. */
  source: string;
}

/** An entry whose facts could be read: a folder with words in some languages, or a single file. */
export type ReadEntry = { id: string; facts: unknown; words: Record<Language, unknown> } | { id: string; data: unknown };

/** What reading gives. Entries whose facts are wrong are left out of `entries` but still stand in `known`. */
export interface Reading {
  languages: SpokenLanguage[];
  /** undefined where the file is missing or wrong. */
  house: House | undefined;
  ui: Record<Language, InterfaceWords>;
  seeds: SeedEntry[];
  synonyms: Record<Language, string[][]>;
  lexicons: Lexicons;
  spelling: Record<Language, string[]>;
  style: Record<Language, Style>;
  entries: Record<string, ReadEntry[]>;
  known: Record<string, string[]>;
  bodies: ReadBody[];
  files: string[];
  /** Mistakes that keep a file from being understood. */
  diagnostics: Diagnostic[];
  /** Gives a mistake its line. */
  place: (diagnostic: Diagnostic) => PlacedDiagnostic;
}

/** @param root the folder that holds `content/`. Never throws for a mistake in the content. */
export function read(root: string, schemas: Record<string, ReadableSchema>): Reading {
  const desk = new Desk(root);
  const languages = desk.take('content/languages.json', languagesSchema) ?? [];
  const codes = languages.map(({ code }) => code);
  const perLanguage = <Value>(file: (code: Language) => string, schema: z.ZodType<Value>): Record<Language, Value> =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const value = desk.has(file(code)) ? desk.take(file(code), schema) : undefined;
        return value === undefined ? [] : [[code, value]];
      }),
    );
  const ui = Object.fromEntries(
    codes.flatMap((code) => {
      const words = desk.take(`content/ui/${code}.json`, interfaceWordsSchema);
      return words ? [[code, words]] : [];
    }),
  );
  const kinds = Object.entries(schemas).map(([kind, schema]) => [kind, readKind(desk, kind, schema, codes)] as const);
  const lexicon = (list: keyof Lexicons) => perLanguage((code) => `content/${list}/${code}.yaml`, lexiconSchema);
  return {
    languages,
    house: desk.take('content/house.yaml', houseSchema),
    ui,
    seeds: desk.take('content/seeds.yaml', seedsSchema) ?? [],
    synonyms: perLanguage((code) => `content/synonyms/${code}.yaml`, synonymsSchema),
    lexicons: { verbs: lexicon('verbs'), vague: lexicon('vague') },
    spelling: Object.fromEntries(codes.map((code) => [code, desk.lines(`content/spelling/${code}.txt`)])),
    style: perLanguage((code) => `content/style/${code}.yaml`, styleSchema),
    entries: Object.fromEntries(kinds.map(([kind, { entries }]) => [kind, entries])),
    known: Object.fromEntries(kinds.map(([kind, { ids }]) => [kind, ids])),
    bodies: desk.bodies,
    files: desk.files,
    diagnostics: desk.diagnostics,
    place: (diagnostic) => desk.place(diagnostic),
  };
}

function readKind(desk: Desk, kind: string, schema: ReadableSchema, codes: readonly Language[]) {
  const below = desk.files.filter((file) => file.startsWith(`content/${schema.folder}/`)).map((file) => file.split('/').slice(2));
  if ('data' in schema) {
    const ids = below.flatMap(([name = '', ...more]) => (more.length || !name.endsWith('.yaml') ? [] : [name.slice(0, -5)]));
    const entries = ids.flatMap((id): ReadEntry[] => {
      const data = desk.take(`content/${schema.folder}/${id}.yaml`, schema.data);
      return data ? [{ id, data }] : [];
    });
    return { ids, entries };
  }
  const ids = [...new Set(below.flatMap(([id = '', ...more]) => (more.length ? [id] : [])))];
  const entries = ids.flatMap((id): ReadEntry[] => {
    const folder = `content/${schema.folder}/${id}`;
    const facts = desk.take(`${folder}/facts.yaml`, schema.facts);
    const words = codes.flatMap((language) => {
      const own = desk.takeWords({ kind, id, language }, `${folder}/${language}`, schema);
      return own ? [[language, own] as const] : [];
    });
    return facts ? [{ id, facts, words: Object.fromEntries(words) }] : [];
  });
  return { ids, entries: entries.sort(inOrder) };
}

function inOrder(a: ReadEntry, b: ReadEntry): number {
  const orderOf = (entry: ReadEntry) => {
    const facts = 'facts' in entry ? entry.facts : undefined;
    return typeof facts === 'object' && facts !== null && 'order' in facts ? Number(facts.order) : 0;
  };
  return orderOf(a) - orderOf(b) || a.id.localeCompare(b.id, 'en');
}

/** The files that are open, and what was found wrong in them. */
class Desk {
  readonly files: string[];
  readonly diagnostics: Diagnostic[];
  readonly bodies: ReadBody[] = [];
  private readonly root: string;
  private readonly present: ReadonlySet<string>;
  private readonly lineFinders = new Map<string, (path: ValuePath) => number>();

  constructor(root: string) {
    this.root = root;
    const { files, diagnostics } = contentFiles(root);
    this.files = files;
    this.diagnostics = diagnostics;
    this.present = new Set(files);
  }

  has(file: string): boolean {
    return this.present.has(file);
  }

  /** A file's value, or undefined where it is missing or wrong, which is then told. */
  take<Value>(file: string, schema: z.ZodType<Value>): Value | undefined {
    if (!this.has(file)) {
      const fix = 'Put it back; content/README.md says what belongs in it.';
      // Where the whole folder is missing, that is all there is to say.
      if (existsSync(join(this.root, 'content'))) this.diagnostics.push({ file, wrong: 'This file is missing.', fix });
      return undefined;
    }
    const text = this.text(file);
    return this.accept(file, schema, file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text));
  }

  /** The words of an entry in a language; undefined where they are not written. */
  takeWords(
    at: { kind: string; id: string; language: Language },
    path: string,
    { prose, words }: { prose: boolean; words: z.ZodObject },
  ): unknown {
    const file = `${path}.${prose ? 'mdx' : 'yaml'}`;
    if (!this.has(file)) return undefined;
    if (!prose) return this.take(file, words);
    const source = this.text(file);
    const parts = splitFrontmatter(source);
    if (!parts) {
      const fix = 'Start the file with --- on a line of its own, the fields, and --- again.';
      this.diagnostics.push({ file, line: 1, wrong: 'The fields at the top are missing.', fix });
      return undefined;
    }
    this.bodies.push({ file, ...at, text: parts.body, firstLine: parts.firstLine, source });
    return this.accept(file, words, parseYaml(file, parts.fields, 1));
  }

  /** The lines of a plain list; none where there is no such file. */
  lines(file: string): string[] {
    return this.has(file) ? this.text(file).split(/\r?\n/).filter(Boolean) : [];
  }

  place(diagnostic: Diagnostic): PlacedDiagnostic {
    return placeDiagnostic(diagnostic, this.lineFinders.get(diagnostic.file));
  }

  private text(file: string): string {
    const { text, diagnostics } = readText(this.root, file);
    this.diagnostics.push(...diagnostics);
    return text;
  }

  private accept<Value>(file: string, schema: z.ZodType<Value>, parsed: Parsed): Value | undefined {
    this.diagnostics.push(...parsed.diagnostics);
    this.lineFinders.set(file, parsed.lineOf);
    if (parsed.value === undefined) return undefined;
    const result = schema.safeParse(parsed.value);
    if (result.success) return result.data;
    this.diagnostics.push(...shapeDiagnostics(file, schema, result.error, parsed.value));
    return undefined;
  }
}
