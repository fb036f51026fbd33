/** Texts taken apart: their sentences and their words. */
import type { Language } from './languages.ts';

/** One a language: making it takes longer than asking it. */
const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterFor(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Sentences of a text, by the language's own rules. */
export function sentencesOf(text: string, language: Language): string[] {
  return [...segmenterFor(language).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** What people read without haste. */
export const WORDS_A_MINUTE = 200;

/** Words of a text: letters with inner apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}
