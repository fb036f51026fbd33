/** Pages that search engines may list, and when the words of each last changed. */
import type { Language } from '../core/languages.ts';
import { OTHER_PAGES } from '../core/other-pages.ts';
import { changesOf } from '../core/changes.ts';
import { isEntryKind, type Handbook } from '../kinds/handbook.ts';
import { localHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../kinds/schemas.ts';

/** A page in every language that it exists in. */
export interface ListedPage {
  /** Without base and language: "/techniques/listen/". */
  path: string;
  /** Each with the day of its last change, YYYY-MM-DD; undefined for a list with nothing in it. */
  languages: Map<Language, string | undefined>;
}

export function listedPages(handbook: Handbook): ListedPage[] {
  const codes = handbook.languages.map(({ code }) => code);
  const shelves = KIND_NAMES.filter(isEntryKind)
    .filter((kind) => REGISTRY[kind].pages)
    .flatMap((kind) => {
      const entries = entryPages(handbook, kind, codes);
      const own = [`/${SCHEMAS[kind].folder}/`, ...pathsOfPlaces(kind)];
      return [...own.map((path) => listOf(path, entries, codes)), ...entries];
    });
  return [...['/', ...OTHER_PAGES].map((path) => listOf(path, shelves, codes)), ...shelves];
}

/** Pages besides the list that menus or the home page lead to. */
function pathsOfPlaces(kind: KindName): string[] {
  const { pages } = REGISTRY[kind];
  return [...new Set((pages ? pages.places : []).flatMap(({ path }) => path ?? []))];
}

function entryPages(handbook: Handbook, kind: KindName, codes: readonly Language[]): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  for (const code of codes) {
    for (const entry of localHandbook(handbook, code).written(kind)) {
      const page = pages.get(entry.path) ?? { path: entry.path, languages: new Map() };
      pages.set(entry.path, { ...page, languages: page.languages.set(code, changesOf(entry)[0]?.on) });
    }
  }
  return [...pages.values()];
}

/** A page of links has changed when what it links to has: in its own language, or in others where there is no page in that. */
function listOf(path: string, pages: readonly ListedPage[], codes: readonly Language[]): ListedPage {
  const days = (code: Language) =>
    pages.flatMap(({ languages }) => [languages.has(code) ? languages.get(code) : [...languages.values()]].flat());
  const latest = (code: Language) =>
    days(code)
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  return { path, languages: new Map(codes.map((code) => [code, latest(code)])) };
}
