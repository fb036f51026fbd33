/** Chromium cannot say on which page a chapter is, so a book is printed until the numbers in it are right: the first copy
 * tells where each chapter is, the numbers are written in, and the second copy is usually the book. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

const MOST_PASSES = 4;

/** Throws where the numbers do not settle. */
export async function printWithPageNumbers(page: Page, format: string): Promise<Uint8Array> {
  let numbers: Record<string, number> = {};
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const pdf = await page.pdf({ format, tagged: true, outline: true, printBackground: true, preferCSSPageSize: false });
    const found = await pagesOfChapters(pdf);
    if (JSON.stringify(found) === JSON.stringify(numbers)) return pdf;
    numbers = found;
    await page.evaluate(writeNumbers, numbers);
  }
  throw new Error(`The page numbers of ${page.url()} did not settle in ${MOST_PASSES} passes.`);
}

/** Runs in the page. In the contents stands the bare number, in a reference the language's own "p. 12". */
function writeNumbers(known: Record<string, number>): void {
  const book = document.querySelector<HTMLElement>('.book')!;
  book.dataset['numbered'] = '';
  document.querySelectorAll<HTMLElement>('[data-page-for]').forEach((place) => {
    const number = String(known[place.dataset['pageFor']!] ?? '');
    const refers = place.closest('.page-of') !== null;
    place.textContent = refers ? book.dataset['pageWord']!.replace('{number}', number) : number;
  });
}

/** Page (1 first) of everything that a link of the book leads to. */
async function pagesOfChapters(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = (await document.getDestinations()) as Record<string, [Parameters<typeof document.getPageIndex>[0]]>;
  const pages = await Promise.all(
    Object.entries(destinations).map(
      async ([name, [reference]]) => [name, (await document.getPageIndex(reference)) + 1] as const,
    ),
  );
  return Object.fromEntries(pages.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
