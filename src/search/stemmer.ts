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
  /** What a word's beginning has in common with its stems' and its root's; words of which that is not so are listed beside the vocabulary.
   *  @param key of a word, a stem or a root */
  start: (key: string) => string;
  /** Whether words are put together at will, and the last one says what is meant: lepitusvestlus is a talk. */
  isCompounding: boolean;
  stopWords: ReadonlySet<string>;
}

export type Rules = Omit<Stemmer, 'stopWords'>;

/** Letters that say enough of a word's beginning. */
export const START_LENGTH = 2;

const NO_RULES: Rules = { stem: (word) => [word], root: (stem) => stem, key: fold, start: startOf, isCompounding: false };

export function startOf(key: string): string {
  return key.slice(0, START_LENGTH);
}

export function toStemmer(language: string, rules = NO_RULES): Stemmer {
  return { ...rules, stopWords: stopWordsOf(language) };
}
