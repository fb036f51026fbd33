/** The letters that the handbook's fonts have. */

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, Latin-1 letters and signs, and the dashes, quotes, spaces and signs of English and Estonian: the font of every page. */
export const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„†•…‹›€−≥≤≈`;
/** The Estonian letters that the Latin file lacks. */
export const CARON = 'ŠšŽž';

/** A typeface's package in node_modules, the subset that holds the letters, and the letters as ranges of code points. */
export interface Alphabet {
  typeface: '@fontsource/atkinson-hyperlegible' | '@fontsource/source-sans-3';
  subset: string;
  ranges: readonly (readonly [first: number, last: number])[];
}

/** Letters that English and Estonian do without. Their fonts are no part of the stylesheet of every page: a page in which such a
 * letter stands gets one stylesheet more, and no other page pays for it. A new alphabet: a row here, then `npm run fonts`.
 * Source Sans 3 stands in for letters that Atkinson Hyperlegible was never drawn with: of the open typefaces that have them it
 * comes nearest (x-height .486 and .496 em in regular and bold, Atkinson's is .496; capitals .660, .668; 2 to 4 % narrower).
 * PT Sans, Noto Sans, Open Sans, IBM Plex Sans and Fira Sans were measured too. */
export const ALPHABETS: Record<string, Alphabet> = {
  // Latvian, Lithuanian, Polish, Czech, Hungarian, Turkish; without ŠšŽž, which Estonian has.
  latin: {
    typeface: '@fontsource/atkinson-hyperlegible',
    subset: 'latin-ext',
    ranges: [
      [0x100, 0x15f],
      [0x162, 0x17c],
    ],
  },
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, and the sign №.
  cyrillic: {
    typeface: '@fontsource/source-sans-3',
    subset: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x2116, 0x2116],
    ],
  },
  greek: { typeface: '@fontsource/source-sans-3', subset: 'greek', ranges: [[0x384, 0x3ce]] },
};

/** All letters of an alphabet. */
export function lettersOf({ ranges }: Alphabet): string {
  return ranges.map(([first, last]) => range(first, last)).join('');
}

/** Names of the alphabets of which a letter stands in a text. */
export function alphabetsIn(text: string): string[] {
  return Object.entries(ALPHABETS)
    .filter(([, { ranges }]) => patternOf(ranges).test(text))
    .map(([name]) => name);
}

function patternOf(ranges: Alphabet['ranges']): RegExp {
  const hex = (code: number) => `\\u{${code.toString(16)}}`;
  return new RegExp(`[${ranges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`, 'u');
}

const KNOWN = new Set([...LATIN, ...CARON, ...Object.values(ALPHABETS).map(lettersOf).join(''), '\n', '\r', '\t']);

/** Characters of a text that no font of the handbook has, each once. */
export function unknownLetters(text: string): string[] {
  return [...new Set(text)].filter((letter) => !KNOWN.has(letter));
}
