/** Texts taken apart: their sentences and their words. */
import type { Language } from './languages.ts';

/** Sentences of a text, by the language's own rules. */
export function sentencesOf(text: string, language: Language): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/** What people read without haste. */
export const WORDS_A_MINUTE = 200;

/** Words of a text: letters with inner apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}
