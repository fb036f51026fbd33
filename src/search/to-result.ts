/** Turns a found page into a result to show, before its text is loaded. */
import type { FoundPage } from './engine.ts';

export interface Result {
  url: string;
  title: string;
  /** Folder of the page's kind. */
  kind: string;
}

/** @param root address of the language's first page, with a slash at its end
 *  @returns from the summary at once; without one, from the page's text */
export async function toResult({ summary, data }: FoundPage, root: string): Promise<Result> {
  if (summary) return { url: `${root}${summary.path}/`, title: summary.title, kind: summary.path.split('/')[0] ?? '' };
  if (!data) throw new Error('A found page has neither a summary nor text.');
  const { url, meta, filters } = await data();
  return { url, title: meta['title'] ?? url, kind: filters['kind']?.[0] ?? '' };
}
