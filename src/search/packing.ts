/** Packs the word list, what is said in its words, and stems into short strings: a word shares its beginning with the word before it
 * in the sorted list, a stem with its own word; a phrase names its words by their places in the list. */

const FIRST_CODE = 'A'.charCodeAt(0);
/** A shared beginning is written as one capital letter, what is cut off a word as one digit in base 36. */
const MAX_SHARED = 25;
/** Longest word that can be packed. */
export const MAX_WORD_LENGTH = 35;

/** @param words sorted, in lower case: ["pakk", "pakki"] becomes "ApakkEi" */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = Math.min(MAX_SHARED, sharedLength(word, words[index - 1] ?? ''));
      return String.fromCharCode(FIRST_CODE + shared) + word.slice(shared);
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - FIRST_CODE) + part.slice(1);
    return before;
  });
}

/** Writes each stem as the number of letters to cut off the end of its word and the letters to add: pakkidele, "pagi" is "7gi". Before
 * those of a word stands how many words without any were passed over.
 * @param stems of each word; [] passes it over */
export function packStems(words: readonly string[], stems: readonly (readonly string[])[]): string {
  let passed = 0;
  const packed = words.flatMap((word, index) => {
    const own = stems[index] ?? [];
    if (!own.length) {
      passed++;
      return [];
    }
    const sign = signOf(passed);
    passed = 0;
    const cut = own.map((stem) => {
      const shared = sharedLength(word, stem);
      return (word.length - shared).toString(36) + stem.slice(shared);
    });
    return sign + cut.join('|');
  });
  return packed.join(' ');
}

/** @returns the words that were not passed over, with their stems */
export function unpackStems(packed: string, words: readonly string[]): Map<string, string[]> {
  let place = -1;
  const unpacked = packed.split(' ').filter(Boolean);
  return new Map(
    unpacked.map((text) => {
      const [sign = '', ...rest] = text;
      place += numberOf(sign) + 1;
      const word = words[place] ?? '';
      const parts = rest.join('').split('|');
      return [word, parts.map((part) => word.slice(0, word.length - parseInt(part.slice(0, 1), 36)) + part.slice(1))];
    }),
  );
}

/** The signs of numbers follow from here in the order of Unicode; those before it are free to part them. */
const FIRST_SIGN = '%'.charCodeAt(0);
/** Surrogates are no signs of their own. */
const SURROGATES = { from: 0xd800, count: 0x800 };

/** A whole number, from 0, as one sign. */
export function signOf(number: number): string {
  const code = FIRST_SIGN + number;
  return String.fromCodePoint(code < SURROGATES.from ? code : code + SURROGATES.count);
}

export function numberOf(sign: string): number {
  const code = sign.codePointAt(0) ?? FIRST_SIGN;
  return (code < SURROGATES.from ? code : code - SURROGATES.count) - FIRST_SIGN;
}

/** @param places in ascending order: each is written as how many lie between it and the one before */
export function packPlaces(places: readonly number[]): string {
  return places.map((place, index) => signOf(place - (places[index - 1] ?? -1) - 1)).join('');
}

export function unpackPlaces(packed: string): number[] {
  let before = -1;
  return Array.from(packed, (sign) => (before += numberOf(sign) + 1));
}

/** @param placeOf a word in the list; words that are not in it are left out
 *  @returns a sign for each word, a space between phrases */
export function packPhrases(phrases: readonly (readonly string[])[], placeOf: (word: string) => number | undefined): string {
  const signs = phrases.map((words) =>
    words.flatMap((word) => {
      const place = placeOf(word);
      return place === undefined ? [] : signOf(place);
    }),
  );
  return signs.map((own) => own.join('')).join(' ');
}

/** @param words the list */
export function unpackPhrases(packed: string, words: readonly string[]): string[][] {
  return packed
    .split(' ')
    .filter(Boolean)
    .map((signs) => Array.from(signs, (sign) => words[numberOf(sign)] ?? ''));
}

function sharedLength(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
