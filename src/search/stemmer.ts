/** What search knows of a language. A language without rules of its own stems every word to itself. */
import { stopWordsOf } from './stop-words.ts';
import { fold } from './tokens.ts';

export interface Stemmer {
  /** Stems of a word: inflected forms of one word share at least one. A word that can be read in two ways has two. */
  stem: (word: string) => string[];
  /** Root of a stem: words derived from one another share it. */
  root: (stem: string) => string;
  /** What a word and its spellings without the letters that a keyboard may lack have in common. */
  key: (word: string) => string;
  /** Whether words are put together at will, and the last one says what is meant: lepitusvestlus is a talk. */
  isCompounding: boolean;
  stopWords: ReadonlySet<string>;
}

export type Rules = Omit<Stemmer, 'stopWords'>;

const NO_RULES: Rules = { stem: (word) => [word], root: (stem) => stem, key: fold, isCompounding: false };

export function toStemmer(language: string, rules = NO_RULES): Stemmer {
  return { ...rules, stopWords: stopWordsOf(language) };
}
