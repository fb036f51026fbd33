/** Turns a found page into a result to show, before its text is loaded. */
import type { FoundPage } from './engine.ts';

export interface Result {
  url: string;
  title: string;
  /** What one page of its kind is called; '' where plain Pagefind answers. */
  kindName: string;
}

/** @param root address of the language's first page, with a slash at its end
 *  @returns from the summary at once; without one, from the page's text */
export async function toResult({ summary, data }: FoundPage, root: string): Promise<Result> {
  if (summary) {
    const { path, title, kindName } = summary;
    return { url: `${root}${path}/`, title, kindName };
  }
  if (!data) throw new Error('A found page has neither a summary nor text.');
  const { url, meta } = await data();
  return { url, title: meta['title'] ?? url, kindName: '' };
}
