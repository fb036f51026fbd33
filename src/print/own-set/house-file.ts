/** A team's details as a file with the names of content/house.yaml, and such a file read again. We read the few shapes of YAML that
 * this file has, mappings, lists and texts, and tell the line of anything else: a whole YAML parser would weigh five times as much as
 * the page's script. */
import type { Language } from '../../core/languages.ts';
import { OWN_LINES } from '../../core/own-lines.ts';
import type { Choices } from '../parts/choices.ts';
import type { Field } from '../parts/sheet.ts';
import { readTree, UnreadableLine, type Tree } from './plain-yaml.ts';

/** What the file holds. */
export interface Details {
  fields: Partial<Record<Field, string>>;
  lines: Choices['lines'];
}

/** Where each field stands in house.yaml. `*`: a language. */
const PLACES: Record<Field, string> = {
  team: 'team',
  emergency: 'emergency',
  rule: 'endContact.ownRule.*',
  escalate: 'escalation.name',
  phone: 'escalation.phone',
  offer: 'mayOffer.*',
};
/** What else house.yaml may have, which no sheet shows. */
const PASSED_OVER = ['organisation', 'country', 'customers', 'endContact.allowed', 'reportTo', 'site', 'base', 'passMark'];

/** @param languages that the words are in
 *  @param comments above the file, and by field, what it is */
export function writeHouse(
  { fields, lines }: Details,
  languages: readonly Language[],
  comments: { file: string; fields: Partial<Record<Field, string>> },
): string {
  const written = [`# ${comments.file}`];
  const open: string[] = [];
  const put = (path: string[], text: string) => {
    path.slice(0, -1).forEach((key, depth) => {
      if (open[depth] === key) return;
      written.push(`${'  '.repeat(depth)}${key}:`);
      open.splice(depth, Infinity, key);
    });
    open.splice(path.length - 1);
    written.push(`${'  '.repeat(path.length - 1)}${path.at(-1)}${text}`);
  };
  for (const [field, place] of Object.entries(PLACES) as [Field, string][]) {
    const text = fields[field];
    if (text === undefined) continue;
    const comment = comments.fields[field];
    for (const language of place.endsWith('*') ? languages : ['']) {
      put(place.replace('*', language).split('.'), `: ${JSON.stringify(text)}${comment ? ` # ${comment}` : ''}`);
    }
  }
  for (const [sheet, texts] of Object.entries(lines)) {
    for (const language of texts.length ? languages : []) {
      put(['ownLines', sheet, language], ':');
      for (const text of texts) written.push(`      - ${JSON.stringify(text)}`);
    }
  }
  return `${written.join('\n')}\n`;
}

/** @param language whose words are taken
 *  @returns the number of the first line that cannot be read, 1 first */
export function readHouse(file: string, language: Language): Details | { line: number } {
  try {
    const details: Details = { fields: {}, lines: {} };
    take(readTree(file), [], language, details);
    return details;
  } catch (error) {
    if (error instanceof UnreadableLine) return { line: error.line };
    throw error;
  }
}

function take(tree: Tree, path: readonly string[], language: Language, details: Details): void {
  for (const [key, { value, line }] of tree) {
    const here = [...path, key];
    const [first, second = '', third] = here;
    if (first === 'ownLines' && here.length === 3) {
      if (!Array.isArray(value)) throw new UnreadableLine(line);
      if (third === language) details.lines[second] = value.slice(0, OWN_LINES);
    } else if (value instanceof Map) take(value, here, language, details);
    else takeText(here, value, line, language, details);
  }
}

function takeText(
  path: readonly string[],
  value: string | string[],
  line: number,
  language: Language,
  { fields }: Details,
): void {
  const place = path.join('.');
  if (PASSED_OVER.some((known) => place === known || place.startsWith(`${known}.`))) return;
  const inAny = `${path.slice(0, -1).join('.')}.*`;
  const found = (Object.entries(PLACES) as [Field, string][]).find(([, other]) => other === place || other === inAny);
  if (!found || typeof value !== 'string') throw new UnreadableLine(line);
  const [field, where] = found;
  if (!where.endsWith('*') || path.at(-1) === language) fields[field] = value;
}
