/** The stretch of a page that answers best: thirty words with the most matches, and the section that holds them. */
import type { PageData } from './engine.ts';

const WINDOW = 30; // words

export interface Excerpt {
  /** Text in order; marked where it matches. */
  parts: { text: string; marked: boolean }[];
  /** Whether text was left out before and after. */
  cut: { before: boolean; after: boolean };
  /** Id of the section, where the page has one there. */
  anchor?: string;
}

/** @param positions of matching words, as Pagefind counts them: by white space */
export function excerptOf({ content, anchors }: Pick<PageData, 'content' | 'anchors'>, positions: readonly number[]): Excerpt {
  const words = content.split(/[^\S\uFEFF]+/); // as Pagefind splits
  const start = bestStart(positions, words.length);
  const end = Math.min(words.length, start + WINDOW);
  const marked = new Set(positions);
  const parts: Excerpt['parts'] = [];
  for (let index = start; index < end; index++) {
    const text = words[index]!;
    const last = parts.at(-1);
    if (last?.marked === marked.has(index)) last.text += ` ${text}`;
    else parts.push({ text, marked: marked.has(index) });
  }
  const first = positions.find((position) => position >= start && position < end) ?? start;
  const anchor = anchors.filter(({ location }) => location <= first).at(-1)?.id;
  return { parts, cut: { before: start > 0, after: end < words.length }, ...(anchor && { anchor }) };
}

function bestStart(positions: readonly number[], length: number): number {
  let best = { start: 0, matches: 0 };
  for (const position of positions) {
    const start = Math.max(0, Math.min(position - 4, length - WINDOW));
    const matches = positions.filter((other) => other >= start && other < start + WINDOW).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}
