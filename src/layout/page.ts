/** What every page begins with: the handbook in its language, its interface words, today's day. */
import { getEntry, render } from 'astro:content';
import type { Language } from '../core/languages.ts';
import type { Handbook, Localised } from '../kinds/handbook.ts';
import { keptPrograms, loadHandbook } from '../kinds/load.ts';
import { localHandbook, type LocalHandbook } from '../kinds/local-handbook.ts';
import type { KindName } from '../kinds/schemas.ts';
import { EntryMissing } from './entry-missing.ts';
import { createI18n, type I18n } from './i18n.ts';
import { runProgram } from './run-program.ts';

export interface PageContext {
  handbook: LocalHandbook;
  i18n: I18n;
  /** YYYY-MM-DD; only banners of overdue reviews hang on it. */
  today: string;
  /** Codes of all languages, for pages that exist in every one. */
  everywhere: Language[];
}

/** The handbook that pages show. Development shows drafts too, and reads again what has changed. */
export function openHandbook(): Handbook {
  return loadHandbook(undefined, { drafts: import.meta.env.DEV, filled: false });
}

/** Throws for a language that the handbook does not speak. */
export function openPage(language: Language): PageContext {
  const handbook = openHandbook();
  return {
    handbook: localHandbook(handbook, language),
    i18n: createI18n(handbook, language),
    today: new Date().toISOString().slice(0, 10),
    everywhere: handbook.languages.map(({ code }) => code),
  };
}

/** The beginning of the page of an entry. Throws EntryMissing: an address comes from `entryPaths`. */
export function openEntry<K extends KindName>(
  kind: K,
  { lang, id }: { lang: Language; id: string },
): PageContext & { entry: Localised<K> } {
  const page = openPage(lang);
  const entry = page.handbook.get(kind, id);
  if (!entry) throw new EntryMissing(`There is no ${kind} "${id}".`);
  return { ...page, entry };
}

/** The handbook in every language but that of the page. */
export function openInOthers({ language }: LocalHandbook): LocalHandbook[] {
  const handbook = openHandbook();
  return handbook.languages.flatMap(({ code }) => (code === language ? [] : localHandbook(handbook, code)));
}

/** getStaticPaths of a page that exists once per language. */
export function languagePaths(): { params: { lang: Language } }[] {
  return openHandbook().languages.map(({ code }) => ({ params: { lang: code } }));
}

/** getStaticPaths of the pages of a kind: one per entry and language in which it is written. */
export function entryPaths(kind: KindName): { params: { lang: Language; id: string } }[] {
  const handbook = openHandbook();
  return handbook.languages.flatMap(({ code }) =>
    localHandbook(handbook, code)
      .written(kind)
      .map(({ id }) => ({ params: { lang: code, id } })),
  );
}

/** getStaticPaths of a page about all entries of a kind: one per language in which any is written. */
export function writtenPaths(kind: KindName): { params: { lang: Language } }[] {
  return languagesOf(kind).map((lang) => ({ params: { lang } }));
}

/** Languages in which a kind has any entry. */
export function languagesOf(kind: KindName): Language[] {
  const handbook = openHandbook();
  const codes = handbook.languages.map(({ code }) => code);
  return codes.filter((code) => localHandbook(handbook, code).written(kind).length > 0);
}

/** The prose of an entry, ready to place in a page, with its second-level headings. Throws EntryMissing. */
export async function proseOf({ path, language }: { path: string; language: Language }) {
  const address = `${path.slice(1)}${language}`;
  const written = ran.get(address) ?? (await openProse(address));
  if (!written) throw new EntryMissing(`${path} has no prose in "${language}".`);
  const { Content: Prose, headings } = written;
  return { Prose, headings: headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text })) };
}

/** What has been run of a build's programs: most are placed twice, in their page and in the book. */
const ran = new Map<string, ReturnType<typeof runProgram>>();

/** From the programs of a build, or from Astro's collection. */
async function openProse(address: string) {
  const program = keptPrograms()?.compiled.get(address);
  if (program) {
    const made = runProgram(program);
    ran.set(address, made);
    return made;
  }
  const prose = await getEntry('prose', address);
  return prose && render(prose);
}
