/** Explains a query word that the site does not know: as a compound of known words, or as a typing error. */
import { editDistance } from './distance.ts';
import { synonymTerms, WEIGHT, type PlannedWord, type Term } from './terms.ts';
import { fold } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const ONE_TYPO_FROM = 5; // letters; shorter words are never corrected
const TWO_TYPOS_FROM = 8; // letters
const MIN_TAIL = 5; // letters of the known last part of a compound

/** Returns both parts of a compound, where the site has both but not the compound. */
export function splitCompound(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = word.length - 3; cut >= 4; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const firstTerms = vocabulary.has(first) ? [first] : [];
    const secondTerms = vocabulary.has(second) ? [second] : vocabulary.formsOf(second);
    if (firstTerms.length && secondTerms.length)
      return [...firstTerms, ...secondTerms].map((term) => ({ term, weight: WEIGHT.exact }));
  }
  return [];
}

/** Returns the longest known last part of a compound, which says what kind of thing is meant. */
export function compoundTail(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = 1; cut <= word.length - MIN_TAIL; cut++) {
    const tail = word.slice(cut);
    const found = [...(vocabulary.has(tail) ? [tail] : []), ...vocabulary.formsOf(tail)];
    if (found.length) return found.map((term) => ({ term, weight: WEIGHT.exact }));
  }
  return [];
}

/** Corrects a word that is long enough to be sure, to the nearest words of the site. They start with its first letter or its
 * second, in case the two were swapped. */
export function correctTypos(word: string, vocabulary: Vocabulary): PlannedWord {
  if (word.length < ONE_TYPO_FROM || /\p{N}/u.test(word)) return { word, terms: [] };
  const limit = word.length >= TWO_TYPOS_FROM ? 2 : 1;
  const folded = fold(word);
  const near = vocabulary.words
    .filter((candidate) => candidate.length >= ONE_TYPO_FROM && folded.slice(0, 2).includes(fold(candidate.slice(0, 1))))
    .map((candidate) => ({ candidate, distance: editDistance(folded, fold(candidate), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const [best] = near;
  if (!best) return { word, terms: [] };
  const weight = best.distance <= 1 ? WEIGHT.typo : WEIGHT.twoTypos;
  const nearest = near.filter(({ distance }) => distance === best.distance);
  const terms = nearest.flatMap(({ candidate }) => [
    { term: candidate, weight },
    ...vocabulary.formsOf(candidate).map((term) => ({ term, weight: weight * WEIGHT.form })),
    ...synonymTerms(candidate, vocabulary),
  ]);
  return { word, terms, ...(best.distance > 0 && { corrected: best.candidate }) };
}
