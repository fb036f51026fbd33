/** Finds the lookalikes in a spelling dictionary when the site is built. Comparing each of its words with each of the site's would take
 * minutes: words one typing error apart are equal once a letter is left out of each. */
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
  const oneLess = new Set(words.flatMap(withOneLess));
  const alike = (word: string, length: number) => `${start(word)}${length}`;
  const byShape = Map.groupBy(words, (word) => alike(word, word.length));
  return (word) => {
    if (word.length < TYPOS.oneFrom) return false;
    const typed = vocabulary.key(word);
    if (withOneLess(typed).some((less) => oneLess.has(less))) return true;
    if (word.length < TYPOS.twoFrom) return false;
    return [-2, -1, 0, 1, 2].some((more) =>
      byShape.get(alike(typed, typed.length + more))?.some((own) => distance(own, typed) <= 2),
    );
  };
}

function start(word: string): string {
  return word.slice(0, TYPOS.sameStart);
}

/** The word, and the word with each of its letters left out. */
function withOneLess(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
