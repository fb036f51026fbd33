/** Takes the place of search/load-pagefind.ts in the one file: answers from the pages themselves. */
import type { Pagefind } from '../../search/pagefind.ts';
import { fragmentOf } from './address.ts';
import { root } from './here.ts';
import { readPage, type ReadPage } from './page-text.ts';
import { allPages } from './parked.ts';
import { TextIndex } from './text-index.ts';

export function loadPagefind(): Promise<Pagefind> {
  const texts = new Map<string, ReadPage>();
  for (const page of allPages()) {
    const { search } = page.data;
    if (search) texts.set(search, readPage(page, fragmentOf(new URL(page.path.slice(1), root), root) ?? ''));
  }
  const index = new TextIndex([...texts].map(([id, { content, headings }]) => ({ id, content, headings })));
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
