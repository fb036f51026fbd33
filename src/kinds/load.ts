/** Opens the handbook of a folder: for the check with all its mistakes, for everything else filled and without drafts. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fillDeep, housePlaceholders } from '../core/placeholders.ts';
import { read, type Reading } from '../read/reader.ts';
import { contentFiles } from '../read/files.ts';
import { handbookRoot } from '../read/root.ts';
import { readProse } from '../read/prose/read-prose.ts';
import { isEntryKind, withoutDrafts, type Body, type Handbook, type Manuscript, type Prose } from './handbook.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

/** A handbook as its files have it, with what was wrong in them. */
export interface OpenManuscript extends Pick<Reading, 'diagnostics' | 'place'> {
  manuscript: Manuscript;
}

/** @param root the folder that holds `content/` */
export function readManuscript(root: string): OpenManuscript {
  const { languages, house, ui, seeds, synonyms, entries, diagnostics, place, ...beside } = read(root, SCHEMAS);
  // The schemas that the reader was given are those the types derive from.
  const handbook = { languages, house, ui, seeds, synonyms, entries } as unknown as Handbook;
  const prose = () => compiled(beside.bodies as Body[]);
  return { diagnostics, place, manuscript: { handbook, prose, ...beside } as Manuscript };
}

function compiled(bodies: readonly Body[]): Prose[] {
  const reports = readProse(bodies);
  return bodies.flatMap((body, index) => {
    const report = reports[index];
    return report ? [{ ...body, ...report }] : [];
  });
}

/** Astro bundles a copy of this module into the pages: what was read is kept where every copy finds it. */
const CACHE = Symbol.for('handbook');
type Cached = { stamp: string; handbook: Handbook };
const shared = globalThis as { [CACHE]?: Map<string, Cached> };

/** The handbook as it is published, read anew only when a file has changed. To be called on content that the check has passed.
 *  @param drafts whether unfinished entries are in it
 *  @param filled whether placeholders are filled; pages fill theirs when they are finished */
export function loadHandbook(root = handbookRoot(), { drafts = false, filled = true } = {}): Handbook {
  const cache = (shared[CACHE] ??= new Map());
  const key = `${root} ${drafts} ${filled}`;
  const stamp = stampOf(root);
  const known = cache.get(key);
  if (known?.stamp === stamp) return known.handbook;
  const handbook = published(readManuscript(root).manuscript.handbook, drafts, filled);
  cache.set(key, { stamp, handbook });
  return handbook;
}

function stampOf(root: string): string {
  return contentFiles(root)
    .files.map((file) => `${file} ${statSync(join(root, file)).mtimeMs}`)
    .join('\n');
}

function published(handbook: Handbook, drafts: boolean, filled: boolean): Handbook {
  const shown = drafts ? handbook : withoutDrafts(handbook);
  if (!filled) return shown;
  const values = housePlaceholders(handbook.house);
  const entries = KIND_NAMES.filter(isEntryKind).map((kind) => [
    kind,
    shown.entries[kind].map((entry) => ({ ...entry, words: fillDeep(entry.words, values) })),
  ]);
  return { ...shown, entries: { ...shown.entries, ...Object.fromEntries(entries) } };
}
