/** Chromium cannot say on which page a chapter is, so a book is printed until the numbers in it are right: the first pass shows
 * where everything is, blank pages and numbers are put in, and the second pass is usually the book. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { openOnRight, type PagesOf } from './blank-pages.ts';
import { printOn, type BookPaper } from './book-pages.ts';

const MAX_PASSES = 6;

/** A book as Chromium prints it, and where everything in it is. */
export interface NumberedPdf {
  bytes: Uint8Array;
  pages: PagesOf;
  /** Parts that a blank page stands before. */
  blanks: readonly string[];
}

/** @param parts ids of those that open on a right page
 *  Throws if the page numbers still change after the last pass. */
export async function printWithPageNumbers(page: Page, paper: BookPaper, parts: readonly string[]): Promise<NumberedPdf> {
  await page.evaluate(write, { numbers: {}, blanks: [] });
  let expected: PagesOf = {};
  let blanks: string[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const bytes = await printOn(page, paper);
    const pages = await pagesIn(bytes);
    const opened = openOnRight(pages, parts, blanks);
    if (isSame(pages, expected) && opened.blanks.join() === blanks.join()) return { bytes, pages, blanks };
    ({ pages: expected, blanks } = opened);
    await page.evaluate(write, { numbers: expected, blanks });
  }
  throw new Error(`The page numbers of ${page.url()} still changed in pass ${MAX_PASSES}.`);
}

function isSame(some: PagesOf, others: PagesOf): boolean {
  const ids = Object.keys(some);
  return ids.length === Object.keys(others).length && ids.every((id) => some[id] === others[id]);
}

/** Runs in the page. Puts blank pages before these parts and no others, and numbers where they belong: in the contents bare ones,
 * at a reference the language's own "p. 12", in a list of pages each page once. */
function write({ numbers, blanks }: { numbers: PagesOf; blanks: readonly string[] }): void {
  const book = document.querySelector<HTMLElement>('.book');
  if (!book) return;
  document.querySelectorAll('.book > .blank').forEach((blank) => blank.remove());
  for (const part of blanks) {
    const blank = document.createElement('div');
    blank.className = 'blank';
    document.getElementById(part)?.before(blank);
  }
  const { pageWord = '{number}' } = book.dataset;
  book.dataset['numbered'] = '';
  const UNKNOWN = 100; // as wide as most of those that take its place
  document.querySelectorAll<HTMLElement>('[data-page-for]').forEach((place) => {
    const number = String(numbers[place.dataset['pageFor'] ?? ''] ?? UNKNOWN);
    const isReference = place.closest('.page-of') !== null;
    place.textContent = isReference ? pageWord.replace('{number}', number) : number;
  });
  document.querySelectorAll<HTMLElement>('[data-pages-for]').forEach((place) => {
    const ids = (place.dataset['pagesFor'] ?? '').split(' ');
    const pages = new Map(ids.map((id, index) => [numbers[id] ?? UNKNOWN + index, id]));
    const links = [...pages]
      .sort(([one], [other]) => one - other)
      .map(([number, id]) => {
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = String(number);
        return link;
      });
    place.replaceChildren(...links.flatMap((link, index) => (index ? [', ', link] : [link])));
  });
}

/** The page, 1 first, of everything that a link of the book leads to. */
async function pagesIn(pdf: Uint8Array): Promise<PagesOf> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  type Reference = Parameters<typeof document.getPageIndex>[0];
  // pdf.js does not type destinations; each starts with a reference to its page (ISO 32000-1, 12.3.2.2).
  const destinations = (await document.getDestinations()) as Record<string, [Reference]>;
  const pages = await Promise.all(
    Object.entries(destinations).map(
      async ([name, [reference]]) => [name, (await document.getPageIndex(reference)) + 1] as const,
    ),
  );
  return Object.fromEntries(pages);
}
