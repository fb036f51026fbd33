/** The letters of English and Estonian, whose fonts every page may use. Other alphabets: src/layout/alphabets.ts. */

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** ASCII, Latin-1 letters and signs, and the dashes, quotes, spaces and signs of both languages. */
export const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„†•…‹›€−≥≤≈`;
/** The Estonian letters that the Latin file lacks. */
export const CARON = 'ŠšŽž';
