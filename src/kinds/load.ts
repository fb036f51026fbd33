/** Opens the handbook of a folder: for the check with all its mistakes, for everything else filled and without drafts. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fillDeep, housePlaceholders } from '../core/placeholders.ts';
import { read, type Reading } from '../read/reader.ts';
import { contentFiles } from '../read/files.ts';
import { handbookRoot } from '../read/root.ts';
import { isEntryKind, type Handbook, type Manuscript } from './handbook.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

/** A handbook as its files have it, with what was wrong in them. */
export interface OpenManuscript extends Pick<Reading, 'diagnostics' | 'place'> {
  manuscript: Manuscript;
}

/** @param root the folder that holds `content/` */
export function readManuscript(root: string): OpenManuscript {
  const { languages, house, ui, seeds, synonyms, entries, known, bodies, lexicons, spelling, files, ...rest } = read(
    root,
    SCHEMAS,
  );
  // The schemas that the reader was given are those the types derive from.
  const handbook = { languages, house, ui, seeds, synonyms, entries } as unknown as Handbook;
  return { ...rest, manuscript: { handbook, known, bodies, lexicons, spelling, files } as Manuscript };
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
  const values = housePlaceholders(handbook.house);
  const entries = KIND_NAMES.map((kind) => {
    if (!isEntryKind(kind)) return [kind, handbook.entries[kind]];
    const shown = handbook.entries[kind].filter(({ facts }) => drafts || !facts.draft);
    return [kind, shown.map((entry) => ({ ...entry, words: filled ? fillDeep(entry.words, values) : entry.words }))];
  });
  return { ...handbook, entries: Object.fromEntries(entries) as Handbook['entries'] };
}
