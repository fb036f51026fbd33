/** Every text of the handbook that a reader reads, with its place: what rules on wording go through. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { FILL_IN } from '../core/fill-in.ts';
import type { Language } from '../core/languages.ts';
import { isComponentText } from '../core/prose-components.ts';
import { proseIn, translatedProseIn } from '../core/walk-schema.ts';
import { entriesOf, factFilesOf, fileOf, type Body, type EntryKind, type Handbook, type Manuscript } from './handbook.ts';
import { SCHEMAS, type KindName } from './schemas.ts';

/** A field, a paragraph, a list item or a cell, without links and emphasis, 1 in each gap. It stands at a path or on a line. What still
 * waits to be filled in is none. */
export interface ReadableText {
  file: string;
  path?: (string | number)[];
  line?: number;
  language: Language;
  text: string;
  /** The same with gaps as they are written: "Ring {emergency}." */
  said: string;
  /** Of which entry it is; undefined for interface words and seeds. */
  kind?: KindName;
}

type Found = Omit<ReadableText, 'said'>;

interface Gathered {
  texts: ReadableText[];
  byFile: Map<string, ReadableText[]>;
}
const known = new WeakMap<Manuscript, Gathered>();

/** Gathered once for all rules. */
function gathered(manuscript: Manuscript): Gathered {
  const before = known.get(manuscript);
  if (before) return before;
  const texts = gather(manuscript);
  const made = { texts, byFile: Map.groupBy(texts, ({ file }) => file) };
  known.set(manuscript, made);
  return made;
}

export function readableTexts(manuscript: Manuscript): readonly ReadableText[] {
  return gathered(manuscript).texts;
}

/** What stands on an entry's own page in a language: its fields and its prose.
 *  @param without fields to leave out, with all that is in them */
export function textsOfPage(
  manuscript: Manuscript,
  kind: EntryKind,
  id: string,
  language: Language,
  without: readonly (string | number)[] = [],
): string[] {
  const own = gathered(manuscript).byFile.get(fileOf(kind, id, language)) ?? [];
  return own.flatMap(({ path: [field = ''] = [], text }) => (without.includes(field) ? [] : [text]));
}

function gather({ handbook, bodies }: Manuscript): ReadableText[] {
  const texts = [
    ...inWords(handbook),
    ...bodies.flatMap(inBody),
    ...inFacts(handbook),
    ...inSeeds(handbook),
    ...inInterface(handbook),
  ];
  return texts.flatMap((found) => {
    const said = unmarked(found.text);
    const text = said.replace(/\{\w+\}/g, '1');
    return text && !FILL_IN.test(text) ? [{ ...found, said, text }] : [];
  });
}

function inWords(handbook: Handbook): Found[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, words } }) =>
    Object.entries(words).flatMap(([language, own]) =>
      proseIn(SCHEMAS[kind].words, own).map((text) => ({ ...text, kind, language, file: fileOf(kind, id, language) })),
    ),
  );
}

function inFacts(handbook: Handbook): Found[] {
  return factFilesOf(handbook).flatMap(({ kind, file, schema, value }) =>
    translatedProseIn(schema, value).map((text) => ({ ...text, kind, file })),
  );
}

function inSeeds({ seeds }: Handbook): Found[] {
  return seeds.flatMap(({ status, text }, index) =>
    status === 'drop'
      ? []
      : Object.entries(text).map(([language, said]) => ({
          file: 'content/seeds.yaml',
          path: [index, 'text', language],
          language,
          text: said,
        })),
  );
}

function inInterface({ ui }: Handbook): Found[] {
  return Object.entries(ui).flatMap(([language, words]) =>
    Object.entries(words).map(([word, text]) => ({ file: `content/ui/${language}.json`, path: [word], language, text })),
  );
}

/** Where another paragraph, item, row or heading begins. */
const BEGINS = /^\s*(?:$|[-*|#]|\d+\. )/;

/** Paragraphs, items, headings and cells of prose, each by itself. */
function inBody({ file, kind, language, text, firstLine }: Body): Found[] {
  const blocks: { line: number; lines: string[] }[] = [];
  text.split('\n').forEach((content, index) => {
    const last = blocks.at(-1);
    if (!last || BEGINS.test(content) || !last.lines.join('').trim()) blocks.push({ line: firstLine + index, lines: [content] });
    else last.lines.push(content);
  });
  const written = blocks
    .map(({ line, lines }) => ({ line, whole: lines.join('\n') }))
    .filter(({ whole }) => !isComponentText(whole));
  return written.flatMap(({ line, whole }) =>
    whole
      .split('|')
      .map((cell) => cell.replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, ''))
      .filter((cell) => /\p{L}/u.test(cell))
      .map((cell) => ({ file, kind, language, line, text: cell })),
  );
}

/** Words alone: no links, no emphasis, single spaces. */
function unmarked(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a text stands, for a diagnostic. */
export function placeOf({ file, path, line }: ReadableText): Pick<Diagnostic, 'file' | 'path' | 'line'> {
  return line === undefined ? { file, path: path ?? [] } : { file, line };
}
