/** Words of a text as search sees them; the build and the browser must see the same. */
import { LONGEST_WORD } from './packing.ts';

/** Longest query that is read, in characters and in words: beyond that nobody means it. */
const QUERY_LENGTH = 300;
const QUERY_WORDS = 12;

/** Lower-case words of a text, in order: letters and digits; a word with a hyphen or an apostrophe also in its parts. */
export function wordsIn(text: string): string[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap((word) => (/[-’']/.test(word) ? [word.replace(/[-’']/g, ''), ...partsOf(word)] : [word]));
}

/** What hyphens and apostrophes part. A short ending after an apostrophe ("I’ll") is no word: the index knows it only whole. */
function partsOf(word: string): string[] {
  return word.replace(/[’']\p{L}{1,2}$/u, '').split(/[-’']/);
}

/** Whether a word is worth keeping in the site's list: at least two letters, not a bare number, not an address. */
export function isListed(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_WORD && /\p{L}/u.test(word);
}

/** The words that someone asks for: each once, in order, no more than a dozen. */
export function queryWords(query: string): string[] {
  const words = wordsIn(query.slice(0, QUERY_LENGTH)).filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, QUERY_WORDS);
}

/** Without dots, rings and hooks: õigus -> oigus. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
