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
import type { Diagnostic } from '../core/diagnostics.ts';

export type ValuePath = readonly (string | number)[];

export interface Parsed {
  /** undefined where the text could not be understood. */
  value: unknown;
  diagnostics: Diagnostic[];
  /** The 1-based line of the deepest value along a path that the file really has. */
  lineOf: (path: ValuePath) => number;
}

/** @param before lines of the file above the YAML: 1 in frontmatter */
export function parseYaml(file: string, text: string, before = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + before;
  const diagnostics = document.errors.map((error): Diagnostic => {
    const wrong = `This is not valid YAML: ${error.message.replace(/\s+/g, ' ')}`;
    const fix = 'Mend the line; text with a colon or a quotation mark needs quotes around it.';
    return { file, line: lineAt(error.pos[0]), wrong, fix };
  });
  diagnostics.push(...aliases(file, document, lineAt));
  const value: unknown = diagnostics.length ? undefined : document.toJS();
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

/** JSON, read as strictly as programs read it. Lines come from YAML, of which JSON is a part. */
export function parseJson(file: string, text: string): Parsed {
  let yaml: Parsed | undefined; // parsed when the first line is asked for: most files have no mistake, and YAML takes its time
  const lineOf = (path: ValuePath) => (yaml ??= parseYaml(file, text)).lineOf(path);
  try {
    return { value: JSON.parse(text), diagnostics: [], lineOf };
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    const wrong = 'This is not valid JSON.';
    const fix = 'Mend the line: every text in double quotes, a comma between two entries and none after the last.';
    return { value: undefined, diagnostics: [{ file, line, wrong, fix }], lineOf };
  }
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
