/** Cuts the excerpt that answers best out of a page: the thirty words with the most matches, and the section they are in. */
import type { PageData } from './pagefind.ts';
import { isExact, wordsIn } from './tokens.ts';

const LENGTH = 30; // words
/** As Pagefind splits. */
export const SPACE = /[^\S\uFEFF]+/;

export interface Excerpt {
  /** Runs of text in order; marked ones match. */
  parts: { text: string; marked: boolean }[];
  /** Whether the page has more text before and after. */
  cut: { before: boolean; after: boolean };
  /** Id of the section, where the page has one there. */
  anchor?: string;
}

/** Where a text says one of the terms, or a word that begins with one, by white space; an index of postings does not know. */
export function positionsIn(content: string, terms: readonly string[]): number[] {
  const parts = terms.flatMap(wordsIn);
  const isSought = (word: string) =>
    wordsIn(word).some((own) => parts.some((part) => (isExact(part) ? own === part : own.startsWith(part))));
  return content.split(SPACE).flatMap((word, position) => (isSought(word) ? position : []));
}

/** @param positions of matching words, as Pagefind counts them: by white space
 *  @param title stands above the excerpt already, so a text that begins with it is cut after it */
export function excerptOf(
  { content, anchors }: Pick<PageData, 'content' | 'anchors'>,
  positions: readonly number[],
  title = '',
): Excerpt {
  const words = content.split(SPACE);
  const begin = title && content.startsWith(title) ? title.split(SPACE).length : 0;
  const start = bestStart(positions, begin, words.length);
  const end = Math.min(words.length, start + LENGTH);
  const marked = new Set(positions);
  const parts: Excerpt['parts'] = [];
  words.slice(start, end).forEach((text, offset) => {
    const isMarked = marked.has(start + offset);
    const last = parts.at(-1);
    if (last?.marked === isMarked) last.text += ` ${text}`;
    else parts.push({ text, marked: isMarked });
  });
  const first = positions.find((position) => position >= start && position < end) ?? start;
  const anchor = anchors.filter(({ location }) => location <= first).at(-1)?.id;
  return { parts, cut: { before: start > begin, after: end < words.length }, ...(anchor && { anchor }) };
}

/** @param begin where an excerpt may start at the earliest */
function bestStart(positions: readonly number[], begin: number, length: number): number {
  let best = { start: begin, matches: 0 };
  for (const position of positions) {
    const start = Math.max(begin, Math.min(position - 4, length - LENGTH));
    const matches = positions.filter((other) => other >= start && other < start + LENGTH).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}
