/** What every page needs to begin: the handbook, the voice of its language, today's day. */
import type { Handbook, PairedEntries } from '../kinds/handbook.ts';
import type { Language } from '../core/languages.ts';
import { open } from '../read/open.ts';
import { voiceOf, type Voice } from './i18n.ts';

export interface Beginning {
  handbook: Handbook;
  voice: Voice;
  /** YYYY-MM-DD; only banners of overdue reviews hang on it. */
  today: string;
  /** What `Page` asks of every page. */
  frame: Pick<Handbook, 'languages' | 'house'> & { voice: Voice };
}

export async function begin(language: Language): Promise<Beginning> {
  const handbook = await open();
  const voice = voiceOf(handbook, language);
  const { languages, house } = handbook;
  return { handbook, voice, today: new Date().toISOString().slice(0, 10), frame: { languages, house, voice } };
}

/** getStaticPaths of a page that exists once per language. */
export async function pathsPerLanguage() {
  const { languages } = await open();
  return languages.map(({ code }) => ({ params: { lang: code } }));
}

/** getStaticPaths of a collection: one page per entry and language in which it is written. */
export async function pathsPerEntry(collection: keyof PairedEntries) {
  const handbook = await open();
  return handbook[collection].flatMap(({ id, words }) => Object.keys(words).map((lang) => ({ params: { lang, id } })));
}

/** Codes of all languages, for pages that exist in every one. */
export function everywhere(handbook: Handbook): Language[] {
  return handbook.languages.map(({ code }) => code);
}

/** The entry at an address. Throws where there is none: an address comes from `pathsPerEntry`. */
export function entryAt<Name extends keyof PairedEntries>(
  handbook: Handbook,
  collection: Name,
  id: string,
): PairedEntries[Name][number] {
  const entry = handbook[collection].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${collection}/${id}.`);
  return entry;
}
