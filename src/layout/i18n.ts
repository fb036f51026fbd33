/** A page's voice: its language, its interface words, its addresses. Handed to components as a prop. */
import type { Handbook } from '../kinds/handbook.ts';
import type { Language } from '../core/languages.ts';
import { fill, type Word } from '../core/interface-words.ts';

export interface Voice {
  language: Language;
  /** An interface word with its gaps filled. */
  say: (word: Word, values?: Record<string, string | number>) => string;
  /** The address of a page in this language, or in another: `to('/techniques/listen/')`. */
  to: (path: string, language?: Language) => string;
  /** A day as people write it: "22 November 2026", "22. november 2026". */
  day: (iso: string) => string;
  /** A language's own name. */
  nameOf: (language: Language) => string;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address below the base path: `at('/fonts/x.woff2')`. */
export function at(path: string): string {
  return base + path.replace(/^\//, '');
}

/** Whether this build prints PDFs; without a browser to print with, no page may link to one. */
export const hasPdfs = process.env['HANDBOOK_PDFS'] !== 'no';

export function voiceOf(handbook: Handbook, language: Language): Voice {
  const words = handbook.ui[language];
  if (!words) throw new Error(`The handbook does not speak "${language}".`);
  const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    say: (word, values) => fill(words[word], values),
    to: (path, other = language) => at(`${other}${path}`),
    day: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    nameOf: (code) => handbook.languages.find((spoken) => spoken.code === code)?.name ?? code,
  };
}
