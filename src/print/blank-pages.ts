/** Where blank pages belong, so that each part of a book opens on a right page: Chromium knows no `break-before: right`. */

/** Places of a book, by their ids. */
export type PagesOf = Readonly<Record<string, number>>;

export interface Opened {
  /** Parts that a blank page stands before. */
  blanks: string[];
  /** Where everything is once they do. */
  pages: PagesOf;
}

/** @param pages where everything is now
 *  @param parts ids of the parts, in order; each begins a page
 *  @param blanks parts that a blank page stands before now */
export function openOnRight(pages: PagesOf, parts: readonly string[], blanks: readonly string[]): Opened {
  const beginnings = blanks.map((part) => pages[part] ?? 0);
  const without = (page: number) => page - beginnings.filter((beginning) => beginning <= page).length;
  const bare = Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, without(page)]));
  const wanted: string[] = [];
  for (const part of parts) {
    const page = bare[part];
    if (page !== undefined && (page + wanted.length) % 2 === 0) wanted.push(part);
  }
  const withBlanks = (page: number) => page + wanted.filter((part) => (bare[part] ?? 0) <= page).length;
  return { blanks: wanted, pages: Object.fromEntries(Object.entries(bare).map(([id, page]) => [id, withBlanks(page)])) };
}
