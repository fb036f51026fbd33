/** Tokenizer: the words of a text as search sees them. The build and the browser must agree on them. */
import { MAX_WORD_LENGTH } from './packing.ts';

/** The part of a query that is read, in characters and in words; nobody writes a longer one on purpose. */
const MAX_QUERY_LENGTH = 300;
const MAX_QUERY_WORDS = 12;

/** A word: letters and digits, joined by hyphens and apostrophes; a number also by the signs within it: 8.20, 10,000, 24/7. */
const WORD = /[\p{L}\p{N}]+(?:(?:[-’']|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{N}]+)*/gu;
const JOINTS = /[-’'.,:/]/;

/** Returns the lower-case words of a text in order: letters and digits. A word with a joint also counts in its parts, a number
 * with an ending ("14th") also without it. */
export function wordsIn(text: string): string[] {
  return joinedWordsIn(text).flatMap((word) => [joined(word), ...(JOINTS.test(word) ? partsOf(word) : numberIn(word))]);
}

function joinedWordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

function joined(word: string): string {
  return word.split(JOINTS).join('');
}

/** What joints separate. A short ending after an apostrophe ("I’ll") is no word: Pagefind indexes it only with the rest. */
function partsOf(word: string): string[] {
  return word.replace(/[’']\p{L}{1,2}$/u, '').split(JOINTS);
}

function numberIn(word: string): string[] {
  return /^\p{N}+(?=\p{L})/u.exec(word) ?? [];
}

/** Whether a word belongs in the word list: not an address. */
export function isListed(word: string): boolean {
  return word.length > 0 && word.length <= MAX_WORD_LENGTH;
}

/** Whether only the very word will do. The index takes the beginning of a word for the word: 14 for 140, e for each. */
export function isExact(word: string): boolean {
  return word.length <= 2 || /^\p{N}+$/u.test(word);
}

/** What turns the word behind its hyphen into the opposite; the first of them are also typed apart. */
const APART = ['de', 'dis', 'mis', 'non', 'un'];
const OPPOSITES = new Set([...APART, 'eba', 'mitte']);
const TYPED_APART = new RegExp(`(?<![\\p{L}\\p{N}])(${APART.join('|')}) (?=\\p{L})`, 'giu');

/** Returns the distinct words of a query in order, at most a dozen. The parts of a word count beside it where they say the same
 * in fewer words: not those of a number, not a single letter, not what "de-" or "non-" turns into its opposite. */
export function queryWords(query: string): string[] {
  const read = query.slice(0, MAX_QUERY_LENGTH).replace(TYPED_APART, '$1-');
  const words = joinedWordsIn(read).flatMap((word) => {
    const parts = JOINTS.test(word) ? partsOf(word) : [];
    const isOpposite = OPPOSITES.has(parts[0] ?? '');
    return [joined(word), ...parts.filter((part) => !isOpposite && part.length > 1 && !/^\p{N}/u.test(part))];
  });
  return [...new Set(words)].slice(0, MAX_QUERY_WORDS);
}

/** Removes diacritics: õigus -> oigus. */
export function fold(word: string): string {
  return /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}
