/** Explains a query word that the site does not know: as a compound of known words, or as a typing error. These are guesses. */
import { editDistance } from './distance.ts';
import { synonymTerms, WEIGHT, type PlannedWord, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of a word that may have one typing error, and two; two only where this many letters at its start are right. */
export const TYPOS = { oneFrom: 5, twoFrom: 10, sameStart: 2 };
const MIN_TAIL = 5; // letters of the known last part of a compound

/** Whether the site writes two words side by side in a title or a keyword. */
export type IsPair = (first: string, second: string) => boolean;

/** Returns both parts of a compound, where the site has both but not the compound. Where words are not put together at will,
 * two were run together ("processmap"): then both as one term, and only where they are a pair. */
export function splitCompound(word: string, vocabulary: Vocabulary, isPair: IsPair): Term[] {
  for (let cut = word.length - 3; cut >= 4; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (!vocabulary.has(first)) continue;
    if (!vocabulary.isCompounding) {
      if (isPair(first, second)) return [{ term: `${first} ${second}`, weight: WEIGHT.exact }];
      continue;
    }
    const secondTerms = vocabulary.has(second) ? [second] : vocabulary.formsOf(second);
    if (secondTerms.length) return [first, ...secondTerms].map((term) => ({ term, weight: WEIGHT.exact }));
  }
  return [];
}

/** What makes a compound the opposite of its last part: ebaõiglane is unfair. */
const OPPOSITE = /^(?:eba|mitte|um|väär|vale)$/;

/** Returns the longest known last part of a compound, which says what kind of thing is meant. */
export function compoundTail(word: string, vocabulary: Vocabulary): string[] {
  if (!vocabulary.isCompounding) return [];
  for (let cut = 3; cut <= word.length - MIN_TAIL; cut++) {
    const tail = word.slice(cut);
    const found = [...(vocabulary.has(tail) ? [tail] : []), ...vocabulary.formsOf(tail)];
    if (found.length) return OPPOSITE.test(word.slice(0, cut)) ? [] : found;
  }
  return [];
}

/** Corrects a word that is long enough to be sure, to the nearest words of the site. They start with its first letter or its
 * second, in case the two were swapped. */
export function correctTypos(word: string, vocabulary: Vocabulary): PlannedWord {
  if (word.length < TYPOS.oneFrom || /\p{N}/u.test(vocabulary.key(word))) return { word, terms: [] };
  const limit = word.length >= TYPOS.twoFrom ? 2 : 1;
  const typed = vocabulary.key(word);
  const start = typed.slice(0, TYPOS.sameStart);
  const isSameStart = (candidate: string) => vocabulary.key(candidate).startsWith(start);
  const near = vocabulary.words
    .filter((candidate) => candidate.length >= TYPOS.oneFrom && typed.slice(0, 2).includes(vocabulary.key(candidate.slice(0, 1))))
    .map((candidate) => ({ candidate, distance: editDistance(typed, vocabulary.key(candidate), limit) }))
    .filter(({ candidate, distance }) => distance <= (isSameStart(candidate) ? limit : 1))
    .sort((a, b) => a.distance - b.distance);
  const [best] = near;
  if (!best) return { word, terms: [] };
  const nearest = near.filter(({ distance }) => distance === best.distance);
  const terms = nearest.flatMap(({ candidate }) => [
    { term: candidate, weight: WEIGHT.typo },
    ...vocabulary.formsOf(candidate).map((term) => ({ term, weight: WEIGHT.typo * WEIGHT.form })),
    ...synonymTerms(candidate, vocabulary),
  ]);
  return { word, terms, ...(best.distance > 0 && { corrected: best.candidate }) };
}
