/** What a result says before its text is loaded. */
import type { Found } from './engine.ts';

export interface Shown {
  url: string;
  title: string;
  kind: string;
}

/** @param root address of the language's first page, with a slash at its end
 *  @returns from the head at once; without one, from the page's text */
export async function shown({ head, data }: Found, root: string): Promise<Shown> {
  if (head) return { url: `${root}${head.path}/`, title: head.title, kind: head.path.split('/')[0]! };
  const { url, meta, filters } = await data!();
  return { url, title: meta['title'] ?? url, kind: filters['kind']?.[0] ?? '' };
}
