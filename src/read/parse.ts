/** Parses YAML and JSON, and keeps the line of every value, so that a mistake can be shown where it stands. */
import {
  LineCounter,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { unprintableIn } from '../core/characters.ts';
import type { Diagnostic } from '../core/diagnostics.ts';

export type ValuePath = readonly (string | number)[];

export interface Parsed {
  /** undefined where the text could not be understood. */
  value: unknown;
  diagnostics: Diagnostic[];
  /** The 1-based line of the deepest value along a path that the file really has. */
  lineOf: (path: ValuePath) => number;
}

/** Never throws. @param before lines of the file above the YAML: 1 in frontmatter */
export function parseYaml(file: string, text: string, before = 0): Parsed {
  try {
    return parsed(file, text, before);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fix = 'Write it more simply: lists, fields and texts, a few levels deep.';
    const wrong = `This is YAML that nothing here can read (${reason}).`;
    return { value: undefined, diagnostics: [{ file, line: 1 + before, wrong, fix }], lineOf: () => 1 + before };
  }
}

function parsed(file: string, text: string, before: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + before;
  const diagnostics = document.errors.map((error): Diagnostic => {
    if (error.code === 'DUPLICATE_KEY') {
      return { file, line: lineAt(error.pos[0]), wrong: 'This key stands here twice.', fix: 'Keep one of the two.' };
    }
    const reason = /call stack/.test(error.message) ? 'too many levels within each other' : error.message;
    const wrong = `This is not valid YAML: ${reason.replace(/\s+/g, ' ')}`;
    const fix = 'Mend the line; text with a colon or a quotation mark needs quotes around it.';
    return { file, line: lineAt(error.pos[0]), wrong, fix };
  });
  if (text.includes('*')) diagnostics.push(...aliases(file, document, lineAt));
  const value: unknown = diagnostics.length ? undefined : document.toJS();
  if (text.includes('\\')) diagnostics.push(...unprintables(file, text, document, lineAt)); // only an escape can hide one
  return { value, diagnostics, lineOf: (path) => (document.contents ? lineIn(document, path, lineAt, before) : 1 + before) };
}

/** YAML reads `*word` as a reference to something named before; a writer means emphasis. */
function aliases(file: string, document: Document, lineAt: (offset: number) => number): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      const fix = 'Take the star out: fields are shown as they stand, without Markdown.';
      found.push({ file, line: lineAt(range?.[0] ?? 0), wrong: `YAML reads *${source} as a reference to another place.`, fix });
    },
  });
  return found;
}

/** Characters that the file itself does not hold but writes as an escape: "\\v". */
function unprintables(file: string, text: string, document: Document, lineAt: (offset: number) => number): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const character = typeof value === 'string' ? unprintableIn(value) : undefined;
      const [start, end] = range ?? [0, text.length];
      if (!character || unprintableIn(text.slice(start, end))) return;
      const wrong = `A character stands here that nothing can show (${character}).`;
      found.push({ file, line: lineAt(start), wrong, fix: 'Take it out, backslash and all.' });
    },
  });
  return found;
}

function lineIn(document: Document, path: ValuePath, lineAt: (offset: number) => number, before: number): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = keyNode(document, path.slice(0, depth)) ?? valueNode(document, path.slice(0, depth));
    if (node?.range) return lineAt(node.range[0]);
  }
  return 1 + before;
}

function valueNode(document: Document, path: ValuePath): Node | undefined {
  const node: unknown = document.getIn(path, true);
  return isNode(node) && !isAlias(node) ? node : undefined;
}

/** The key itself, not its value: a value may start on the next line. */
function keyNode(document: Document, path: ValuePath): Node | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return isPair(pair) && isNode(pair.key) ? pair.key : undefined;
}

/** JSON, read as strictly as programs read it. Lines come from YAML, of which JSON is a part; so does what JSON.parse lets pass. */
export function parseJson(file: string, text: string): Parsed {
  let read: Parsed | undefined; // parsed when it is asked for: most files have no mistake, and YAML takes its time
  const yaml = () => (read ??= parseYaml(file, text));
  const lineOf = (path: ValuePath) => yaml().lineOf(path);
  try {
    const value: unknown = JSON.parse(text);
    const isPlain = !/\\[ubf]/.test(text) && keysWritten(text) === keysOf(value);
    return { value, diagnostics: isPlain ? [] : yaml().diagnostics, lineOf };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    const wrong = 'This is not valid JSON.';
    const fix = 'Mend the line: every text in double quotes, a comma between two entries and none after the last.';
    return { value: undefined, diagnostics: [{ file, line, wrong, fix }], lineOf };
  }
}

/** A key that stands twice counts twice here, and once below. */
function keysWritten(json: string): number {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;
}

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + keysOf(inner), own);
}

/** The fields of an MDX file and the prose below them. */
export interface Frontmatter {
  fields: string;
  body: string;
  /** 1-based line on which the prose starts. */
  firstLine: number;
}

/** undefined where the file does not begin with fields between two lines of three hyphens. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!parts) return undefined;
  const [whole, fields = ''] = parts;
  return { fields, body: text.slice(whole.length), firstLine: whole.split('\n').length };
}
