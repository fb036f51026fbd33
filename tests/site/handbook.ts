/** The real handbook as it is published, for tests that compare it with the built site. */
import type { Language } from '../../src/core/languages.ts';
import { fillPlaceholders } from '../../src/core/placeholders.ts';
import type { Localised } from '../../src/kinds/handbook.ts';
import { loadHandbook } from '../../src/kinds/load.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import type { KindName } from '../../src/kinds/schemas.ts';

export const handbook = loadHandbook();
export const LANGUAGES = handbook.languages.map(({ code }) => code);
export const fill = fillPlaceholders;

/** The handbook's name in each language, which its files bear. */
export const NAMES = Object.fromEntries(Object.entries(handbook.ui).map(([language, words]) => [language, words['site.name']]));

/** The interface words of a language. */
export const ui = (language: Language) => handbook.ui[language]!;

/** The entries of a kind that are written in a language. */
export function entriesIn<K extends KindName>(language: Language, kind: K): Localised<K>[] {
  return localHandbook(handbook, language).written(kind);
}

/** One of them; a name that is not there is the test's mistake. */
export function entryIn<K extends KindName>(language: Language, kind: K, id: string): Localised<K> {
  const entry = entriesIn(language, kind).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${kind} "${id}" in "${language}".`);
  return entry;
}

/** All entries of some kinds in every language they are written in. */
export function everywhere<K extends KindName>(...kinds: K[]): Localised<K>[] {
  return LANGUAGES.flatMap((language) => kinds.flatMap((kind) => entriesIn(language, kind)));
}
