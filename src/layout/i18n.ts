/** What a page needs to speak its language: interface words, addresses, dates. Handed to components as a prop. */
import { dayWriter } from '../core/day.ts';
import type { Language } from '../core/languages.ts';
import { createTranslate, type Translate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';

export interface I18n {
  language: Language;
  /** An interface word with its placeholders filled. */
  t: Translate;
  /** The address of a page in this language, or in another: `url('/techniques/listen/')`. */
  url: (path: string, language?: Language) => string;
  /** A day, written so that it fits any sentence: "22 November 2026", "22.11.2026". @param iso YYYY-MM-DD */
  formatDay: (iso: string) => string;
  /** A language's own name. */
  languageName: (language: Language) => string;
  /** What this language calls the one that an entry was first written in; undefined for the handbook's first language. */
  writtenFirstIn: (original: Language) => string | undefined;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address below the base path: `withBase('/fonts/x.woff2')`. */
export function withBase(path: string): string {
  return base + path.replace(/^\//, '');
}

/** Whether this build prints PDFs; without a browser to print with, no page may link to one. */
export const hasPdfs = process.env['HANDBOOK_PDFS'] !== 'no';

/** Attributes of a link to an entry's page, in the language that the entry is in; told where that is not the reader's.
 *  @param anchor id of a place on the page */
export function linkTo({ path, language }: { path: string; language: Language }, i18n: I18n, anchor?: string) {
  return {
    href: i18n.url(path, language) + (anchor === undefined ? '' : `#${anchor}`),
    hreflang: language === i18n.language ? undefined : language,
  };
}

/** One a language, for all pages: making it takes longer than writing a page's days with it. */
const dayWriters = new Map<Language, (iso: string) => string>();

function dayWriterIn(language: Language): (iso: string) => string {
  const made = dayWriters.get(language) ?? dayWriter(language);
  dayWriters.set(language, made);
  return made;
}

/** Throws for a language that content/languages.json does not list. */
export function createI18n(handbook: Handbook, language: Language): I18n {
  const words = handbook.ui[language];
  if (!words) throw new Error(`The handbook does not speak "${language}".`);
  return {
    language,
    t: createTranslate(words),
    url: (path, other = language) => withBase(`${other}${path}`),
    formatDay: dayWriterIn(language),
    languageName: (code) => handbook.languages.find((spoken) => spoken.code === code)?.name ?? code,
    writtenFirstIn: (original) =>
      original === handbook.languages[0]?.code ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(original),
  };
}
