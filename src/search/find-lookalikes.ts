/** Finds the lookalikes in a spelling dictionary when the site is built. Comparing each of its words with each of the site's would take
 * minutes: words one typing error apart are equal once a letter is left out of each. Most are told apart by their letters alone. */
import { distance } from 'fastest-levenshtein';
import { beginning } from './terms.ts';
import { TYPOS } from './unknown-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @param dictionary words of the language in lower case */
export function findLookalikes(dictionary: readonly string[], vocabulary: Vocabulary): string[] {
  const isNear = nearness(vocabulary);
  const isBegun = (word: string) => word.length < TYPOS.oneFrom && beginning(word, vocabulary).length > 0;
  const isOurs = (word: string) => vocabulary.has(word) || vocabulary.formsOf(word).length > 0;
  return dictionary.filter((word) => (isNear(word) || isBegun(word)) && !isOurs(word));
}

/** Whether a word would be taken for a typing error: at least of what `correctTypos` would correct. */
function nearness(vocabulary: Vocabulary): (word: string) => boolean {
  const words = vocabulary.words.filter(({ length }) => length >= TYPOS.oneFrom).map((word) => vocabulary.key(word));
  const mayBeOneOff = sieve(words);
  const oneLess = new Set(words.flatMap(withOneLess));
  const alike = Map.groupBy(
    words.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => start(word),
  );
  const byLength = new Map([...alike].map(([begin, own]) => [begin, Map.groupBy(own, ({ word }) => word.length)]));
  return (word) => {
    if (word.length < TYPOS.oneFrom) return false;
    const typed = vocabulary.key(word);
    if (mayBeOneOff(typed) && withOneLess(typed).some((less) => oneLess.has(less))) return true;
    const own = word.length < TYPOS.twoFrom ? undefined : byLength.get(start(typed));
    if (!own) return false;
    const letters = lettersOf(typed);
    const isTwoOff = (one: { word: string; letters: number }) =>
      bitsOf(one.letters ^ letters) <= 2 * 2 && distance(one.word, typed) <= 2;
    return [-2, -1, 0, 1, 2].some((more) => own.get(typed.length + more)?.some(isTwoOff));
  };
}

function start(word: string): string {
  return word.slice(0, TYPOS.sameStart);
}

/** The word, and the word with each of its letters left out. */
function withOneLess(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** Holds back words that have too many other letters to be one typing error from any of these, and lets through few that are not: by sums
 * of their letters, with each left out in turn. Cutting strings up for all 280,000 words of a dictionary took two seconds. */
function sieve(words: readonly string[]): (word: string) => boolean {
  const known = new Uint32Array(SIEVE_SIZE);
  const place = (sum: number) => (sum >>> 5) & (SIEVE_SIZE - 1);
  const keep = (sum: number) => (known[place(sum)] = (known[place(sum)] ?? 0) | (1 << (sum & 31)));
  const isKnown = (sum: number) => ((known[place(sum)] ?? 0) >>> (sum & 31)) & 1;
  for (const word of words) {
    const sum = sumOf(word);
    keep(sum);
    for (let index = 0; index < word.length; index++) keep(sum - valueAt(word, index));
  }
  return (word) => {
    const sum = sumOf(word);
    if (isKnown(sum)) return true;
    for (let index = 0; index < word.length; index++) if (isKnown(sum - valueAt(word, index))) return true;
    return false;
  };
}

/** Times 32 places for sums, a power of two: three hundred times as many as a large site needs. */
const SIEVE_SIZE = 2 ** 20;

function sumOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index++) sum = (sum + valueAt(word, index)) | 0;
  return sum;
}

/** A number for a letter that looks like chance. */
function valueAt(word: string, index: number): number {
  const mixed = Math.imul(word.charCodeAt(index), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/** Which letters a word has, a bit for each; one typing error changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let left = letters; left; left &= left - 1) count++;
  return count;
}
