/** The vocabulary as the build writes it and the browser downloads it. */
import { packStems, packWords } from './packing.ts';
import type { Stemmer } from './stemmer.ts';

export interface VocabularyFile {
  /** How many pages the index holds in this language. */
  pages: number;
  words: string;
  /** Those of the words whose stems begin like other words: the rest are worked out where they are asked for. */
  oddStems: string;
  synonyms: string[][];
  /** Which word each part of the postings begins with, by its place. */
  starts: readonly number[];
}

/** @param words sorted, each once */
export function packVocabulary(
  pages: number,
  words: readonly string[],
  synonyms: string[][],
  stemmer: Stemmer,
  starts: readonly number[] = [],
): VocabularyFile {
  const odd = words.map((word) => {
    const stems = stemmer.stem(word);
    return stems.every((one) => beginsAlike(word, one, stemmer)) ? [] : stems;
  });
  return { pages, words: packWords(words), oddStems: packStems(words, odd), synonyms, starts };
}

/** Whether a word is found by the beginning of its stem and of its root. */
function beginsAlike(word: string, stem: string, { key, root, start }: Stemmer): boolean {
  return [stem, root(stem)].every((one) => start(key(one)) === start(key(word)));
}
