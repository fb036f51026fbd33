/** Reads content/ from disk into a manuscript, keeping the line of every value so that mistakes can be shown. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { PAIRED, PAIRED_NAMES, SINGLE, SINGLE_NAMES, type PairedName, type SingleName } from '../kinds/schemas.ts';
import { fileOf, type Body, type Handbook, type Manuscript } from '../kinds/handbook.ts';
import { houseShape } from '../core/house.ts';
import { languagesShape, type Language } from '../core/languages.ts';
import { LEXICONS, lexiconShape, type Lexicons } from '../core/lexicons.ts';
import type { Finding, Problem } from '../core/diagnostics.ts';
import { findingsOfShape } from '../lint/shape.ts';
import { seedsShape, synonymsShape } from '../kinds/source/schema.ts';
import { wordsShape } from '../core/interface-words.ts';

interface OpenFile {
  document: Document;
  lines: LineCounter;
  /** Lines before the YAML starts: 1 for frontmatter. */
  before: number;
}

/** What reading gives: the manuscript, the mistakes that stop a file from being understood, and a way to find lines. */
export interface Reading {
  manuscript: Manuscript;
  findings: Finding[];
  place: (finding: Finding) => Problem;
}

/** @param root the folder that holds `content/`. Never throws for a mistake in the content. */
export function read(root: string): Reading {
  const findings: Finding[] = [];
  const open = new Map<string, OpenFile>();
  const bodies: Body[] = [];
  const files = filesBelow(root, 'content');
  const present = new Set(files);

  function parse(file: string, text: string, before = 0): unknown {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    open.set(file, { document, lines, before });
    for (const error of document.errors) {
      const wrong = `This is not valid YAML: ${error.message.replace(/\s+/g, ' ')}`;
      const line = lines.linePos(error.pos[0]).line + before;
      findings.push({ file, line, wrong, fix: 'Mend the line; text with a colon or a quotation mark needs quotes around it.' });
    }
    return document.errors.length ? undefined : document.toJS();
  }

  function take<Shape extends z.ZodType>(file: string, shape: Shape, value: unknown): z.infer<Shape> | undefined {
    if (value === undefined) return undefined;
    const result = shape.safeParse(value);
    if (result.success) return result.data;
    findings.push(...findingsOfShape(file, shape, result.error, value));
    return undefined;
  }

  function takeFile<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> | undefined {
    if (present.has(file)) return take(file, shape, parse(file, readFileSync(join(root, file), 'utf8')));
    findings.push({ file, wrong: 'This file is missing.', fix: 'Put it back; content/README.md says what belongs in it.' });
    return undefined;
  }

  const languages = takeFile('content/languages.json', languagesShape) ?? [];
  const codes = languages.map(({ code }) => code);

  function takeWords(collection: PairedName, id: string, language: Language): unknown {
    const { extension, words } = PAIRED[collection];
    const file = fileOf(collection, id, language, extension);
    const text = readFileSync(join(root, file), 'utf8');
    if (extension === 'yaml') return take(file, words, parse(file, text));
    const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
    if (!parts) {
      const fix = 'Start the file with --- on a line of its own, the fields, and --- again.';
      findings.push({ file, line: 1, wrong: 'The fields at the top are missing.', fix });
      return undefined;
    }
    const firstLine = parts[0].split('\n').length;
    bodies.push({ file, collection, id, language, text: text.slice(parts[0].length), firstLine });
    return take(file, words, parse(file, parts[1]!, 1));
  }

  const known = {} as Manuscript['known'];
  const written: Manuscript['written'] = {};
  const paired: Record<string, unknown[]> = {};
  for (const collection of PAIRED_NAMES) {
    const folder = `content/${collection}/`;
    const ids = [...new Set(files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length).split('/')))]
      .filter((parts) => parts.length > 1)
      .map(([id]) => id!);
    known[collection] = [...new Set(ids)];
    paired[collection] = known[collection].flatMap((id) => {
      const { extension, facts } = PAIRED[collection];
      const languagesHere = codes.filter((code) => present.has(fileOf(collection, id, code, extension)));
      written[`${collection}/${id}`] = languagesHere;
      const entryFacts = takeFile(fileOf(collection, id, 'facts'), facts);
      const words = Object.fromEntries(
        languagesHere.map((code) => [code, takeWords(collection, id, code)]).filter(([, value]) => value !== undefined),
      );
      return entryFacts ? [{ id, facts: entryFacts, words }] : [];
    });
  }

  const single: Record<string, unknown[]> = {};
  for (const collection of SINGLE_NAMES) {
    known[collection] = singleIds(files, collection);
    single[collection] = known[collection].flatMap((id) => {
      const value = takeFile(`content/${collection}/${id}.yaml`, SINGLE[collection] as z.ZodType);
      return value ? [{ id, ...(value as object) }] : [];
    });
  }

  const ui = Object.fromEntries(
    codes.map((code) => [code, takeFile(`content/ui/${code}.json`, wordsShape)]).filter(([, words]) => words),
  );
  const lexiconsIn = (list: string) =>
    codes.map((code) => [code, `content/${list}/${code}.yaml`] as const).filter(([, file]) => present.has(file));
  const lexicons = Object.fromEntries(
    LEXICONS.map((list) => [
      list,
      Object.fromEntries(lexiconsIn(list).map(([code, file]) => [code, takeFile(file, lexiconShape) ?? []])),
    ]),
  ) as Lexicons;
  const handbook = {
    languages,
    house: takeFile('content/house.yaml', houseShape),
    ui,
    seeds: takeFile('content/seeds.yaml', seedsShape) ?? [],
    synonyms: Object.fromEntries(
      codes.flatMap((code) => {
        const file = `content/synonyms/${code}.yaml`;
        return present.has(file) ? [[code, takeFile(file, synonymsShape) ?? []]] : [];
      }),
    ),
    ...paired,
    ...single,
  } as unknown as Handbook;

  function place({ file, path, line, wrong, fix }: Finding): Problem {
    return { file, line: line ?? lineOf(open.get(file), path ?? []), wrong, fix };
  }
  return { manuscript: { handbook, known, written, bodies, lexicons, files }, findings, place };
}

/** The line of the deepest value along the path that the file really has. */
function lineOf(file: OpenFile | undefined, path: readonly (string | number)[]): number {
  if (!file) return 1;
  for (let depth = path.length; depth > 0; depth--) {
    const node = keyNode(file.document, path.slice(0, depth)) ?? file.document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return file.lines.linePos(node.range[0]).line + file.before;
  }
  return 1 + file.before;
}

/** The key itself, not its value: a value may start on the next line. */
function keyNode(document: Document, path: readonly (string | number)[]): unknown {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
  const pair = (parent.items as { key?: { value?: unknown } }[]).find((item) => item.key?.value === path.at(-1));
  return pair?.key;
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}

function singleIds(files: readonly string[], collection: SingleName): string[] {
  const pattern = new RegExp(`^content/${collection}/([^/]+)\\.yaml$`);
  return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}
