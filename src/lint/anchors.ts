/** Ids in the pages as they will be built: where links may lead, and what headings may not be called. */
import type { Language } from '../core/languages.ts';
import { PHASES } from '../core/vocabulary.ts';
import { withoutDrafts, type EntryOf, type Handbook, type Manuscript } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import type { KindName } from '../kinds/schemas.ts';

/** Ids that the page of an entry has besides those of headings in its prose. */
export function pageAnchors<K extends KindName>(kind: K, entry: EntryOf<K>, handbook: Handbook, language: Language): string[] {
  const { pages } = REGISTRY[kind];
  return pages ? pages.anchors(entry, withoutDrafts(handbook), language) : [];
}

/** Ids on the list of a kind. */
export function listAnchors(kind: KindName, handbook: Handbook): readonly string[] {
  const { pages } = REGISTRY[kind];
  if (!pages) return [];
  return [...(pages.byPhase ? PHASES : []), ...(pages.doors ? pages.doors.ids(withoutDrafts(handbook)) : [])];
}

/** Every id that a link may lead to on the page of an entry; undefined where that cannot be known yet. */
export function anchorsOf(
  { handbook, prose }: Pick<Manuscript, 'handbook' | 'prose'>,
  kind: KindName,
  id: string,
  language: Language,
): readonly string[] | undefined {
  const entry = handbook.entries[kind].find((candidate) => candidate.id === id);
  if (!entry) return undefined;
  const body = prose().find((candidate) => candidate.kind === kind && candidate.id === id && candidate.language === language);
  const headings = body?.headings.map((heading) => heading.id) ?? [];
  if ((body && !body.parsed) || headings.includes(undefined)) return undefined;
  return [...pageAnchors(kind, entry, handbook, language), ...headings.filter((heading) => heading !== undefined)];
}
