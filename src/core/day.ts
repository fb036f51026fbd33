/** How a language writes a day inside a sentence. */
import type { Language } from './languages.ts';

/** English: "22 November 2026". Others: "22.11.2026", because a month’s name takes a case in many languages ("22. novembril") and a
 * number fits every sentence. Without a time zone it is the reader’s own. */
export function dayFormat(language: Language, timeZone?: string): Intl.DateTimeFormat {
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  return new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });
}

/** Writes days as a language does, each given as YYYY-MM-DD. */
export function dayWriter(language: Language): (iso: string) => string {
  const dates = dayFormat(language, 'UTC');
  return (iso) => dates.format(new Date(`${iso}T00:00:00Z`));
}
