/** Mistake: two elements of a page with one id: a link would lead to the first, and the search box is found by its own. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { FRAME_IDS } from '../core/frame-ids.ts';
import type { ValuePath } from '../core/walk-schema.ts';
import { entriesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';
import { pageAnchors } from './anchors.ts';

export function repeatedPageIds(manuscript: Manuscript): Diagnostic[] {
  return entriesOf(manuscript.handbook).flatMap(({ kind, entry }) => {
    const inFrame = new Set<string>(FRAME_IDS);
    const parts = pageAnchors(kind, entry, manuscript.handbook, entry.facts.original);
    return parts
      .filter((id, index) => inFrame.has(id) || parts.indexOf(id) < index)
      .map((id) => ({
        file: fileOf(kind, entry.id),
        path: whereIs(id, entry.facts) ?? [],
        wrong: `Two parts of this page would have the id "${id}".`,
        fix: 'Give the one that is yours another id, day or file name.',
      }));
  });
}

export function takenHeadings({ handbook, prose }: Manuscript): Diagnostic[] {
  return prose().flatMap(({ kind, id, language, file, headings }) => {
    const entry = entriesOf(handbook).find((one) => one.kind === kind && one.entry.id === id)?.entry;
    if (!entry) return [];
    const taken = [...FRAME_IDS, ...pageAnchors(kind, entry, handbook, language)];
    return headings
      .filter((heading) => heading.id !== undefined && taken.includes(heading.id))
      .map(({ line, text }) => ({
        file,
        line,
        wrong: `The heading "${text}" would have the id of another part of the page.`,
        fix: 'Word it otherwise, with one word more.',
      }));
  });
}

/** The place of the last value, key or end of a value that is the id. */
function whereIs(id: string, value: unknown, path: ValuePath = []): ValuePath | undefined {
  if (typeof value === 'string') return value === id || id.endsWith(`-${value}`) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).reduce<ValuePath | undefined>((found, [key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return whereIs(id, inner, here) ?? (key === id ? here : found);
  }, undefined);
}
