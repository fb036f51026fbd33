/** What a word may be that the site does not know: a compound of known words, or a typing error. */
import { errorsBetween } from './distance.ts';
import type { PlannedWord } from './planner.ts';
import { synonyms, WEIGHT, type Term } from './terms.ts';
import { fold } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const LONG = 8; // letters from which two typing errors are forgiven
const SHORT = 5; // letters below which none is
const NEAREST = 4; // words that a mistyped one is taken for, where several are equally near
const FIRST_PART = 3; // letters that the unknown part of a compound has at least
const TAIL = 5; // and the known one

/** A compound that the site does not have: its two parts, where it has both. */
export function compoundParts(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = word.length - 3; cut >= 4; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const firstTerms = vocabulary.has(first) ? [first] : [];
    const secondTerms = vocabulary.has(second) ? [second] : vocabulary.formsOf(second);
    if (firstTerms.length && secondTerms.length)
      return [...firstTerms, ...secondTerms].map((term) => ({ term, weight: WEIGHT.part }));
  }
  return [];
}

/** The end of a compound of which the site knows no more: it says what kind of thing is meant. */
export function tailOf(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = FIRST_PART; cut <= word.length - TAIL; cut++) {
    const tail = word.slice(cut);
    const found = [...(vocabulary.has(tail) ? [tail] : []), ...vocabulary.formsOf(tail)];
    if (found.length) return found.map((term) => ({ term, weight: WEIGHT.part }));
  }
  return [];
}

/** The nearest words of the site, where the word is long enough to be sure. Its first letter is right, or the second. */
export function mistyped(word: string, vocabulary: Vocabulary): PlannedWord {
  if (word.length < SHORT || /\p{N}/u.test(word)) return { word, terms: [] };
  const most = word.length >= LONG ? 2 : 1;
  const folded = fold(word);
  const near = vocabulary.words
    .filter((candidate) => candidate.length >= SHORT && folded.slice(0, 2).includes(fold(candidate[0]!)))
    .map((candidate) => ({ candidate, errors: errorsBetween(folded, fold(candidate), most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || Number(b.candidate[0] === word[0]) - Number(a.candidate[0] === word[0]));
  const best = near[0];
  if (!best) return { word, terms: [] };
  const weight = best.errors <= 1 ? WEIGHT.typo : WEIGHT.twoTypos;
  const nearest = near.filter(({ errors }) => errors === best.errors).slice(0, NEAREST);
  const terms = nearest.flatMap(({ candidate }) => [
    { term: candidate, weight },
    ...vocabulary.formsOf(candidate).map((term) => ({ term, weight: weight * WEIGHT.form })),
    ...synonyms(candidate, vocabulary),
  ]);
  return { word, terms, ...(best.errors > 0 && { corrected: best.candidate }) };
}
