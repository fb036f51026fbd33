/** What stands below a result: the line to say, where its page has one; else the stretch that has what was typed; else the summary. */
import { excerptOf, type Excerpt } from './excerpt.ts';
import type { PageData } from './pagefind.ts';
import { wordsIn } from './tokens.ts';

export type BelowResult = { line: string } | { summary: string } | { excerpt: Excerpt };

/** @param positions of matching words, which may be synonyms of those typed
 *  @param title stands above already
 *  @param typed the words that somebody looks for, as they were typed, without stop words */
export function belowResult(
  page: Pick<PageData, 'content' | 'anchors' | 'meta'>,
  positions: readonly number[],
  title: string,
  typed: readonly string[],
): BelowResult {
  const { line, summary } = page.meta;
  if (line) return { line };
  const excerpt = excerptOf(page, positions, title);
  return summary && !says(excerpt, typed) ? { summary } : { excerpt };
}

/** Whether it has one of the words, or one that begins with it. */
function says({ parts }: Excerpt, typed: readonly string[]): boolean {
  const words = parts.flatMap(({ text }) => wordsIn(text));
  return typed.some((word) => words.some((other) => other.startsWith(word)));
}
