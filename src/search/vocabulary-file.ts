/** The vocabulary as the build writes it and the browser downloads it. */
import type { Stemmer } from './stemmer.ts';
import { packStems, packWords } from './packing.ts';

/** Words and stems are in step, each list packed into one string. */
export interface VocabularyFile {
  /** How many pages the index holds in this language. */
  pages: number;
  words: string;
  stems: string;
  synonyms: string[][];
  /** Which word each part of the postings begins with, by its place. */
  starts: readonly number[];
}

/** @param words sorted, each once */
export function packVocabulary(
  pages: number,
  words: readonly string[],
  synonyms: string[][],
  { stem }: Stemmer,
  starts: readonly number[] = [],
): VocabularyFile {
  const stemmed = words.map((word) => ({ word, stems: stem(word) }));
  const uses = new Map<string, number>();
  stemmed.flatMap(({ stems }) => stems).forEach((one) => uses.set(one, (uses.get(one) ?? 0) + 1));
  // A stem of no other word connects nothing, except the shortest: a form that the site does not have may share it.
  const useful = stemmed.map(({ word, stems }) => {
    const shortest = stems.reduce((a, b) => (b.length < a.length ? b : a));
    return { word, stems: stems.filter((one) => one === shortest || (uses.get(one) ?? 0) > 1) };
  });
  return { pages, words: packWords(words), stems: packStems(useful), synonyms, starts };
}
