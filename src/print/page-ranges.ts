/** Lists of pages as an index has them: each page once, in order, and "12–14" where one follows the other. */
import type { PagesOf } from './blank-pages.ts';

/** A page, and what stands on it. */
export interface Found {
  number: number;
  id: string;
}

/** Pages that follow each other; where there is one alone, it is both. */
export interface PageRange {
  first: Found;
  last: Found;
}

const UNKNOWN = 100; // as wide as most of those that take its place

/** The pages of these ids. Those not yet known get numbers that make no range.
 *  @param ids of what the list leads to */
export function pageRanges(ids: readonly string[], pages: PagesOf): PageRange[] {
  const byPage = new Map(ids.map((id, index) => [pages[id] ?? UNKNOWN + 2 * index, id]));
  const ranges: PageRange[] = [];
  for (const [number, id] of [...byPage].sort(([one], [other]) => one - other)) {
    const before = ranges.at(-1);
    const found = { number, id };
    if (before?.last.number === number - 1) before.last = found;
    else ranges.push({ first: found, last: found });
  }
  return ranges;
}
