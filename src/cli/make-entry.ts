/** Makes the folder of a new entry: a draft with everything that its kind needs, to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { didYouMean } from '../core/diagnostics.ts';
import { Failure } from '../core/failure.ts';
import { TO_FILL_IN } from '../core/fill-in.ts';
import type { Language } from '../core/languages.ts';
import { ID } from '../core/schema.ts';
import { createTranslate } from '../core/translate.ts';
import { PHASES, type Phase } from '../core/vocabulary.ts';
import { entriesOfKind, fileOf, isEntryKind, partsOf, withoutDrafts, type EntryKind, type Handbook } from '../kinds/handbook.ts';
import type { ExamplePart, FitsAsExample, TemplateContext } from '../kinds/kind.ts';
import { readManuscript } from '../kinds/load.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';

export interface NewEntry {
  /** A kind, as the writer names it. */
  kind: string;
  id: string;
  /** The original's; without it, the handbook's first. */
  language?: string | undefined;
  /** Whether the other languages get their files too. */
  allLanguages?: boolean;
  /** Of kinds whose lists are grouped by phase. */
  phase?: string | undefined;
}

/** What was made. */
export interface Made {
  files: string[];
  order: number;
  /** Set where `order` counts within it. */
  phase: Phase | undefined;
}

/** Throws a Failure where nothing can be made.
 *  @param today YYYY-MM-DD */
export function makeEntry(root: string, wanted: NewEntry, today: string): Made {
  const kind = oneOf('kind', wanted.kind, KIND_NAMES.filter(isEntryKind));
  const { id } = wanted;
  if (!ID.test(id)) throw new Failure(`"${id}" cannot be an address: use lower-case letters, digits and single hyphens.`);
  const { handbook } = readManuscript(root).manuscript;
  const codes = Object.keys(handbook.ui);
  const original = wanted.language === undefined ? codes[0] : oneOf('language', wanted.language, codes);
  if (original === undefined) throw new Failure('The languages of the handbook cannot be read: npm run check says why.');
  const phase = phaseFor(kind, wanted.phase);
  const folder = `content/${SCHEMAS[kind].folder}/${id}`;
  if (existsSync(join(root, folder))) throw new Failure(`${folder} is already there.`);

  const order = nextOrder(handbook, kind, phase);
  const others = wanted.allLanguages ? codes.filter((code) => code !== original) : [];
  const written = [original, ...others].map((language) => {
    const template = fillTemplate(handbook, kind, { language, original, phase: phase ?? PHASES[0], today });
    const day = language === original ? { updated: today } : { follows: today };
    return { language, ...template, words: { ...day, ...template.words } };
  });
  const facts = { original, order, draft: true, ...written[0]?.facts };
  const files = [
    { file: fileOf(kind, id, 'facts'), text: `${schemaLine(kind, 'facts')}${yaml(facts)}` },
    ...written.map(({ language, words, prose }) => ({
      file: fileOf(kind, id, language),
      text: prose === undefined ? `${schemaLine(kind, 'words')}${yaml(words)}` : `---\n${yaml(words)}---\n\n${prose}\n`,
    })),
  ];
  mkdirSync(join(root, folder), { recursive: true });
  for (const { file, text } of files) writeFileSync(join(root, file), text);
  return { files: files.map(({ file }) => file), order, phase };
}

function oneOf<Name extends string>(what: string, wanted: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === wanted);
  if (found) return found;
  throw new Failure(`There is no ${what} "${wanted}".${didYouMean(wanted, names)} Name one of: ${names.join(', ')}.`);
}

function phaseFor(kind: EntryKind, wanted: string | undefined): Phase | undefined {
  const { pages } = REGISTRY[kind];
  if (pages && pages.byPhase) return oneOf('phase', wanted ?? PHASES[0], PHASES);
  if (wanted === undefined) return undefined;
  throw new Failure(`An entry of the kind ${kind} has no phase.`);
}

/** The place after its last neighbour: of those in its phase, where the kind has phases. */
function nextOrder(handbook: Handbook, kind: EntryKind, phase: Phase | undefined): number {
  const neighbours = handbook.entries[kind].filter(
    ({ facts }) => phase === undefined || ('phase' in facts && facts.phase === phase),
  );
  return 1 + Math.max(0, ...neighbours.map(({ facts }) => facts.order));
}

interface Settings {
  language: Language;
  original: Language;
  phase: Phase;
  today: string;
}

/** The template of the kind, of whichever kind. */
function fillTemplate(handbook: Handbook, kind: EntryKind, { language, original, phase, today }: Settings) {
  const words = handbook.ui[language];
  if (!words) throw new Failure(`content/ui/${language}.json cannot be read: npm run check says why.`);
  const context: TemplateContext = {
    toFillIn: TO_FILL_IN,
    toTranslate: { [original]: TO_FILL_IN },
    t: createTranslate(words),
    phase,
    today,
    inAYear: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
    examples: (of, count) => examplesOf(handbook, kind, of, count),
    examplePart: (of, list) => {
      const [id = ''] = examplesOf(handbook, kind, of, 1);
      return `${id}/${partsOf(handbook, of, id, list)?.[0] ?? ''}`;
    },
    exampleParts: (of, list, count, fits) => {
      const found = examplePartsOf(handbook, of, list, fits).slice(0, count);
      return enoughOf(found, count, kind, `${of} with fitting ${list}`);
    },
  };
  const { facts, words: own, prose } = REGISTRY[kind].template(context);
  return { facts, words: own, prose };
}

/** Finished entries first, so that the new one can be finished before its neighbours are. */
function examplesOf(
  handbook: Handbook,
  kind: EntryKind,
  of: Parameters<TemplateContext['examples']>[0],
  count: number,
): string[] {
  const entries =
    of === 'seed'
      ? handbook.seeds.filter(({ status }) => status !== 'drop')
      : [...withoutDrafts(handbook).entries[of], ...handbook.entries[of]];
  return enoughOf([...new Set(entries.map(({ id }) => id))].slice(0, count), count, kind, of);
}

/** Throws a Failure where there are fewer than asked for. */
function enoughOf(ids: string[], count: number, kind: EntryKind, of: string): string[] {
  if (ids.length === count) return ids;
  const enough = count === 1 ? 'there is none' : `there are only ${ids.length} of ${count}`;
  throw new Failure(`A ${kind} names a ${of}, and ${enough} yet. Make that first.`);
}

function examplePartsOf<K extends EntryKind>(handbook: Handbook, of: K, list: string, fits: FitsAsExample<K>): string[] {
  return entriesOfKind(withoutDrafts(handbook), of).flatMap(({ id, facts }) => {
    const parts = (facts as unknown as Record<string, ExamplePart[] | undefined>)[list] ?? [];
    return parts.filter((part) => fits(part, facts)).map((part) => `${id}/${part.id}`);
  });
}

function schemaLine(kind: EntryKind, part: 'facts' | 'words'): string {
  return `# yaml-language-server: $schema=../../.schemas/${SCHEMAS[kind].folder}.${part}.json\n`;
}

/** Written out in full: the reader takes no aliases. */
function yaml(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
