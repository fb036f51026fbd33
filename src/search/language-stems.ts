/** The stemmer of each language; a language without one stems every word to itself. */
import * as english from './stems.en.ts';
import * as estonian from './stems.et.ts';
import { stopWordsOf } from './stop-words.ts';

export interface Stemmer {
  /** Stems of a word: inflected forms of one word share at least one. A word that can be read in two ways has two. */
  stem: (word: string) => string[];
  /** Root of a stem: words derived from one another share it. */
  root: (stem: string) => string;
  stopWords: ReadonlySet<string>;
}

type Rules = Pick<Stemmer, 'stem' | 'root'>;
const RULES: Record<string, Rules> = { en: english, et: estonian };
const NO_RULES: Rules = { stem: (word) => [word], root: (stem) => stem };

export function stemmerFor(language: string): Stemmer {
  const { stem, root } = RULES[language] ?? NO_RULES;
  return { stem, root, stopWords: stopWordsOf(language) };
}
