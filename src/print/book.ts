/** Printing of the books of each language, on A4 and Letter: the whole handbook, and a booklet per phase. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser, Page } from 'playwright-core';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import type { Settings } from '../read/settings.ts';
import { foldersIn } from './folders.ts';
import { PAPERS, type Job } from './jobs.ts';
import { assetsOf, CACHE, folderFor } from './cache.ts';
import { leadFromPaper } from './links.ts';
import { printWithPageNumbers } from './page-numbers.ts';
import { finish } from './pdf/post-process.ts';

const WHOLE = 'book'; // below /print/, beside the booklets

interface Book {
  title: string;
  /** YYYY-MM-DD, of the newest change in it. */
  edition: string;
  folder: string;
}

/** Jobs for all books: `downloads/handbook-<language>[-letter].pdf`, `downloads/<language>/phase-<phase>-<paper>.pdf`.
 *  @param site the built site's folder
 *  @param way from `wayOfPrinting`
 *  @param cache where printings are kept from build to build */
export function bookJobs(site: string, settings: Settings, way: string, cache = CACHE): Job[] {
  return settings.languages.flatMap((language) =>
    foldersIn(join(site, language, 'print')).map((name): Job => {
      const html = readFileSync(join(site, language, 'print', name, 'index.html'), 'utf8');
      const page = readHtml(html);
      const element = elementIn(page, '.book');
      const book: Book = {
        title: textContent(elementIn(page, 'title')),
        edition: attributeOf(element, 'data-edition'),
        folder: folderFor(cache, [way, assetsOf(html), settings.site, asHtml(element)]),
      };
      return {
        folder: book.folder,
        files: Object.fromEntries(PAPERS.map((paper) => [`${paper}.pdf`, fileOf(language, name, paper)])),
        print: (browser, address) => print(browser, `${address}${language}/print/${name}/`, book, settings.site),
      };
    }),
  );
}

function fileOf(language: string, name: string, paper: (typeof PAPERS)[number]): string {
  if (name !== WHOLE) return `${language}/${name}-${paper}.pdf`;
  return paper === 'a4' ? `handbook-${language}.pdf` : `handbook-${language}-${paper}.pdf`;
}

async function print(browser: Browser, address: string, book: Book, publicSite: string): Promise<void> {
  // Running heads are styles made for this book; the policy of the page allows none, and nothing here is a visitor's.
  const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.addStyleTag({ content: await runningHeads(page) });
  await leadFromPaper(page, publicSite);
  await keepOwnReferences(page);
  for (const paper of PAPERS) {
    const { bytes } = await finish(await printWithPageNumbers(page, paper), book.edition, book.title);
    writeFileSync(join(book.folder, `${paper}.pdf`), bytes);
  }
  await context.close();
}

/** A page number is asked only for what the book has. */
async function keepOwnReferences(page: Page): Promise<void> {
  await page.$$eval('.page-of', (references) =>
    references.forEach((reference) => {
      const { pageFor } = reference.querySelector<HTMLElement>('[data-page-for]')!.dataset;
      if (!document.getElementById(pageFor!)) reference.remove();
    }),
  );
}

/** Page styles that print each part's title and the page number in the margins. */
async function runningHeads(page: Page): Promise<string> {
  const heads = await page.$$eval('[data-head]', (parts) =>
    parts.map((part) => ({ id: part.id, head: (part as HTMLElement).dataset['head']! })),
  );
  const number = '@bottom-right { content: counter(page); font: 9pt Atkinson; }';
  const parts = heads.map(({ id, head }) => {
    return `@page ${id} { @top-left { content: ${JSON.stringify(head)}; font: 9pt Atkinson; } ${number} } #${id} { page: ${id}; }`;
  });
  return [
    '@page { margin: 20mm 18mm 20mm 22mm; }',
    `@page plain { ${number} } .contents, .colophon { page: plain; }`,
    ...parts,
  ].join('\n');
}
