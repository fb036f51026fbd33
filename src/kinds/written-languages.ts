/** In which languages a page is written, by its address. */
import { isEntryKind, type Handbook } from './handbook.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

/** @returns codes for an address like "/techniques/listen/", the original first; none for pages that exist in every language */
export function writtenLanguages(handbook: Handbook, address: string): string[] {
  const [, folder, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const kind = KIND_NAMES.filter(isEntryKind).find((name) => SCHEMAS[name].folder === folder);
  const entry = kind && handbook.entries[kind].find((candidate) => candidate.id === id);
  if (!entry) return [];
  const { original } = entry.facts;
  return [original, ...Object.keys(entry.words).filter((code) => code !== original)];
}
