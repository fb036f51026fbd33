/** In which languages a page is written, by its address. */
import { entriesOf, type Handbook } from './handbook.ts';
import { SCHEMAS } from './schemas.ts';

/** @returns codes for an address like "/techniques/listen/", the original first; none for pages that exist in every language */
export function writtenLanguages(handbook: Handbook, address: string): string[] {
  const found = entriesOf(handbook).find(({ kind, entry }) => address === `/${SCHEMAS[kind].folder}/${entry.id}/`);
  if (!found) return [];
  const { original } = found.entry.facts;
  return [original, ...Object.keys(found.entry.words).filter((code) => code !== original)];
}
