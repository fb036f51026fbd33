/** A page's voice: its language, its interface words, its addresses. Handed to components as a prop. */
import { dayFormat } from '../model/day.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Language } from '../model/languages.ts';
import { fill, type Word } from '../model/words.ts';

export interface Voice {
  language: Language;
  /** An interface word with its gaps filled. */
  say: (word: Word, values?: Record<string, string | number>) => string;
  /** The address of a page in this language, or in another: `to('/techniques/listen/')`. */
  to: (path: string, language?: Language) => string;
  /** A day, written so that it fits any sentence: "22 November 2026", "22.11.2026". */
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
  const dates = dayFormat(language, 'UTC');
  return {
    language,
    say: (word, values) => fill(words[word], values),
    to: (path, other = language) => at(`${other}${path}`),
    day: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    nameOf: (code) => handbook.languages.find((spoken) => spoken.code === code)?.name ?? code,
  };
}
