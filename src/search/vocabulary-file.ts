/** The vocabulary as the build writes it and the browser downloads it: the words that summaries need by themselves, all others apart. */
import { packStems, packWords } from './packing.ts';
import type { Stemmer } from './stemmer.ts';

/** Some of the words. */
interface WordsFile {
  words: string;
  /** Those of the words whose stems begin like other words: the rest are worked out where they are asked for. */
  oddStems: string;
}

/** The words of titles and keywords, and those that are looked for as they are. */
export interface VocabularyFile extends WordsFile {
  /** How many pages the index holds in this language. */
  pages: number;
  synonyms: string[][];
}

/** All other words of the site. */
export interface FurtherFile extends WordsFile {
  /** Which word each part of the postings begins with, by its place among all words. */
  starts: readonly number[];
}

/** @param words sorted, each once */
export function packVocabulary(pages: number, words: readonly string[], synonyms: string[][], stemmer: Stemmer): VocabularyFile {
  return { pages, ...packSome(words, stemmer), synonyms };
}

/** @param words sorted, each once */
export function packFurther(words: readonly string[], starts: readonly number[], stemmer: Stemmer): FurtherFile {
  return { ...packSome(words, stemmer), starts };
}

function packSome(words: readonly string[], stemmer: Stemmer): WordsFile {
  const odd = words.map((word) => {
    const stems = stemmer.stem(word);
    return stems.every((one) => beginsAlike(word, one, stemmer)) ? [] : stems;
  });
  return { words: packWords(words), oddStems: packStems(words, odd) };
}

/** Whether a word is found by the beginning of its stem and of its root. */
function beginsAlike(word: string, stem: string, { key, root, start }: Stemmer): boolean {
  return [stem, root(stem)].every((one) => start(key(one)) === start(key(word)));
}
