/** Word list and keys in few letters. Sorted words share their beginnings with the word before; keys with their word. */

const FIRST = 'A'.charCodeAt(0);
/** Beginnings are told by one capital letter, shortened words by one digit of base 36; no word of the list is longer. */
const MOST_SHARED = 25;
export const LONGEST_WORD = 35;

/** @param words sorted, in small letters: ["pakk", "pakki"] becomes "ApakkEi" */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = Math.min(MOST_SHARED, sharedLetters(word, words[index - 1] ?? ''));
      return String.fromCharCode(FIRST + shared) + word.slice(shared);
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
    return before;
  });
}

/** A key by what is taken off the end of its word and what is put there: pakkidele, "pagi" is "7gi". */
export function packKeys(keys: readonly (readonly string[])[], words: readonly string[]): string {
  const packed = keys.map((own, index) => {
    const word = words[index]!;
    return own.map((key) => {
      const shared = sharedLetters(word, key);
      return (word.length - shared).toString(36) + key.slice(shared);
    });
  });
  return packed.map((own) => own.join('|')).join(' ');
}

export function unpackKeys(packed: string, words: readonly string[]): string[][] {
  return packed.split(' ').map((own, index) => {
    const word = words[index]!;
    return own.split('|').map((part) => word.slice(0, word.length - parseInt(part[0]!, 36)) + part.slice(1));
  });
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
