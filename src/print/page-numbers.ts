/** Chromium cannot say on which page a chapter is, so a book is printed until the numbers in it are right: the first pass shows
 * where each chapter is, the numbers are written in, and the second pass is usually the book. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

const MAX_PASSES = 4;

/** Throws if the page numbers still change after the last pass. */
export async function printWithPageNumbers(page: Page, format: string): Promise<Uint8Array> {
  let numbers: Record<string, number> = {};
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const pdf = await page.pdf({ format, tagged: true, outline: true, printBackground: true, preferCSSPageSize: false });
    const found = await pagesOfChapters(pdf);
    if (JSON.stringify(found) === JSON.stringify(numbers)) return pdf;
    numbers = found;
    await page.evaluate(writeNumbers, numbers);
  }
  throw new Error(`The page numbers of ${page.url()} still changed in pass ${MAX_PASSES}.`);
}

/** Runs in the page. The contents have the bare number, a reference has the language's own "p. 12". */
function writeNumbers(numbers: Record<string, number>): void {
  const book = document.querySelector<HTMLElement>('.book');
  if (!book) return;
  const { pageWord = '{number}' } = book.dataset;
  book.dataset['numbered'] = '';
  document.querySelectorAll<HTMLElement>('[data-page-for]').forEach((place) => {
    const number = String(numbers[place.dataset['pageFor'] ?? ''] ?? '');
    const isReference = place.closest('.page-of') !== null;
    place.textContent = isReference ? pageWord.replace('{number}', number) : number;
  });
}

/** Returns the page, 1 first, of everything that a link of the book leads to. */
async function pagesOfChapters(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  type Reference = Parameters<typeof document.getPageIndex>[0];
  // pdf.js does not type destinations; each starts with a reference to its page (ISO 32000-1, 12.3.2.2).
  const destinations = (await document.getDestinations()) as Record<string, [Reference]>;
  const pages = await Promise.all(
    Object.entries(destinations).map(
      async ([name, [reference]]) => [name, (await document.getPageIndex(reference)) + 1] as const,
    ),
  );
  return Object.fromEntries(pages.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
