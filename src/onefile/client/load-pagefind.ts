/** Takes the place of search/load-pagefind.ts in the one file: answers from the pages themselves. */
import type { Pagefind, PageData } from '../../search/pagefind.ts';
import { fragmentOf } from './address.ts';
import { root } from './here.ts';
import { allPages, contentOf } from './parked.ts';
import { readPage } from './page-text.ts';
import { TextIndex } from './text-index.ts';

export function loadPagefind(): Promise<Pagefind> {
  const texts = new Map<string, PageData>();
  for (const page of allPages()) {
    const { search } = page.data;
    if (search) texts.set(search, readPage(contentOf(page), fragmentOf(new URL(page.path.slice(1), root), root) ?? ''));
  }
  const index = new TextIndex([...texts].map(([id, { content }]) => ({ id, content })));
  const textOf = (id: string) => {
    const text = texts.get(id);
    return text ? Promise.resolve(text) : Promise.reject(new Error(`There is no page ${id}.`));
  };
  return Promise.resolve({
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (term) =>
      Promise.resolve({ results: index.search(term ?? '').map((hit) => ({ ...hit, data: () => textOf(hit.id) })) }),
  });
}
