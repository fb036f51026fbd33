/** Chromium cannot say on which page a chapter is, so a book is printed until the numbers in it are right: the first pass shows
 * where everything is, blank pages and numbers are put in, and the second pass is usually the book. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { openOnRight, type PagesOf } from './blank-pages.ts';
import { printOn, type BookPaper } from './book-pages.ts';
import { pageRanges, type PageRange } from './page-ranges.ts';

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
  const lists = await page.$$eval('[data-pages-for]', (all) =>
    all.map((list) => (list.getAttribute('data-pages-for') ?? '').split(' ')),
  );
  const writeDown = (numbers: PagesOf, before: readonly string[]) =>
    page.evaluate(write, { numbers, blanks: before, ranges: lists.map((ids) => pageRanges(ids, numbers)) });
  await writeDown({}, []);
  let expected: PagesOf = {};
  let blanks: string[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const bytes = await printOn(page, paper);
    const pages = await pagesIn(bytes);
    const opened = openOnRight(pages, parts, blanks);
    if (isSame(pages, expected) && opened.blanks.join() === blanks.join()) return { bytes, pages, blanks };
    ({ pages: expected, blanks } = opened);
    await writeDown(expected, blanks);
  }
  throw new Error(`The page numbers of ${page.url()} still changed in pass ${MAX_PASSES}.`);
}

function isSame(some: PagesOf, others: PagesOf): boolean {
  const ids = Object.keys(some);
  return ids.length === Object.keys(others).length && ids.every((id) => some[id] === others[id]);
}

interface Written {
  numbers: PagesOf;
  blanks: readonly string[];
  /** Of each list of pages, in the order of the book. */
  ranges: readonly (readonly PageRange[])[];
}

/** Runs in the page. Puts blank pages before these parts and no others, and numbers where they belong: in the contents bare ones,
 * at a reference the language's own "p. 12", in each list of pages its ranges. */
function write({ numbers, blanks, ranges }: Written): void {
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
  const linkTo = ({ number, id }: PageRange['first']) => {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = String(number);
    return link;
  };
  document.querySelectorAll('[data-pages-for]').forEach((place, index) => {
    const links = (ranges[index] ?? []).map(({ first, last }) =>
      first === last ? [linkTo(first)] : [linkTo(first), '–', linkTo(last)],
    );
    place.replaceChildren(...links.flatMap((link, number) => (number ? [', ', ...link] : link)));
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
