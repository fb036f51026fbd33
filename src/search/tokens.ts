/** Tokenizer: the words of a text as search sees them. The build and the browser must agree on them. */
import { MAX_WORD_LENGTH } from './packing.ts';

/** The part of a query that is read, in characters and in words; nobody writes a longer one on purpose. */
const MAX_QUERY_LENGTH = 300;
const MAX_QUERY_WORDS = 12;

/** Returns the lower-case words of a text in order: letters and digits. A word with a hyphen or an apostrophe also counts in
 * its parts. */
export function wordsIn(text: string): string[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap((word) => (/[-’']/.test(word) ? [word.replace(/[-’']/g, ''), ...partsOf(word)] : [word]));
}

/** What hyphens and apostrophes separate. A short ending after an apostrophe ("I’ll") is no word: Pagefind indexes it only
 * with the rest. */
function partsOf(word: string): string[] {
  return word.replace(/[’']\p{L}{1,2}$/u, '').split(/[-’']/);
}

/** Whether a word belongs in the word list: at least two letters, not a bare number, not an address. */
export function isListed(word: string): boolean {
  return word.length > 1 && word.length <= MAX_WORD_LENGTH && /\p{L}/u.test(word);
}

/** Returns the distinct words of a query in order, at most a dozen. */
export function queryWords(query: string): string[] {
  const words = wordsIn(query.slice(0, MAX_QUERY_LENGTH)).filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, MAX_QUERY_WORDS);
}

/** Removes diacritics: õigus -> oigus. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
