/** Opens the handbook of a folder: for the check with all its mistakes, for everything else filled and without drafts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/languages.ts';
import { fillDeep, housePlaceholders } from '../core/placeholders.ts';
import { splitFrontmatter } from '../read/parse.ts';
import { read, type Reading } from '../read/reader.ts';
import { handbookRoot } from '../read/root.ts';
import { readProse } from '../read/prose/read-prose.ts';
import {
  fileOf,
  isEntryKind,
  withoutDrafts,
  type Body,
  type EntryKind,
  type Handbook,
  type Manuscript,
  type Prose,
} from './handbook.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

export { keptPrograms } from '../read/prose/programs.ts';

/** A handbook as its files have it, with what was wrong in them. */
export interface OpenManuscript extends Pick<Reading, 'diagnostics' | 'place'> {
  manuscript: Manuscript;
}

/** @param root the folder that holds `content/` */
export function readManuscript(root: string): OpenManuscript {
  const { languages, house, ui, seeds, synonyms, entries, diagnostics, place, ...beside } = read(root, SCHEMAS);
  // The schemas that the reader was given are those the types derive from.
  const handbook = { languages, house, ui, seeds, synonyms, entries } as unknown as Handbook;
  let known: Prose[] | undefined;
  const prose = () => (known ??= compiled(beside.bodies as Body[]));
  return { diagnostics, place, manuscript: { handbook, prose, ...beside } as Manuscript };
}

function compiled(bodies: readonly Body[]): Prose[] {
  const reports = readProse(bodies);
  return bodies.flatMap((body, index) => {
    const report = reports[index];
    return report ? [{ ...body, ...report }] : [];
  });
}

/** A handbook that was read, and what was made of it for readers. */
interface Opened {
  handbook: Handbook;
  published: Map<string, Handbook>;
}

/** By root. Astro bundles a copy of this module into the pages: what was read is kept where every copy finds it. */
const OPENED = Symbol.for('handbook.opened');
const shared = globalThis as { [OPENED]?: Map<string, Opened> };
const opened = (shared[OPENED] ??= new Map());

/** The handbook as it is published. Its files are read once, until `reloadHandbook` is called: looking each time whether one of them
 * has changed took more time than all pages together (src/read/README.md). To be called on content that the check has passed.
 *  @param drafts whether unfinished entries are in it
 *  @param filled whether placeholders are filled; pages fill theirs when they are finished */
export function loadHandbook(root = handbookRoot(), { drafts = false, filled = true } = {}): Handbook {
  const { handbook, published } = opened.get(root) ?? keepHandbook(root, readManuscript(root));
  const key = `${drafts} ${filled}`;
  const known = published.get(key) ?? publish(handbook, drafts, filled);
  published.set(key, known);
  return known;
}

/** Reads the files again. Where one of them cannot be understood, what was read before stays.
 *  @returns whether it was replaced */
export function reloadHandbook(root = handbookRoot()): boolean {
  const manuscript = readManuscript(root);
  const usable = manuscript.diagnostics.length === 0;
  if (usable || !opened.has(root)) keepHandbook(root, manuscript);
  return usable;
}

/** Makes what was read the handbook that `loadHandbook` publishes. */
export function keepHandbook(root: string, { manuscript: { handbook } }: OpenManuscript): Opened {
  const kept = { handbook, published: new Map<string, Handbook>() };
  opened.set(root, kept);
  return kept;
}

function publish(handbook: Handbook, drafts: boolean, filled: boolean): Handbook {
  const shown = drafts ? handbook : withoutDrafts(handbook);
  if (!filled) return shown;
  const values = housePlaceholders(handbook.house);
  const entries = KIND_NAMES.filter(isEntryKind).map((kind) => [
    kind,
    shown.entries[kind].map((entry) => ({ ...entry, words: fillDeep(entry.words, values) })),
  ]);
  return { ...shown, entries: { ...shown.entries, ...Object.fromEntries(entries) } };
}

/** The prose of an entry below its fields, as it was written; a build lets it go once it is compiled. Empty where there is none. */
export function markdownOf(kind: EntryKind, id: string, language: Language, root = handbookRoot()): string {
  const source = readFileSync(join(root, fileOf(kind, id, language)), 'utf8');
  return splitFrontmatter(source)?.body.trim() ?? '';
}
