/** Prints the books of each language, on A4 and Letter: the whole handbook, and a booklet per phase. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser, Page } from 'playwright-core';
import { fileName } from '../core/file-names.ts';
import { asHtml, attributeOf, elementIn, elementsIn, readHtml } from '../core/html.ts';
import type { Language } from '../core/languages.ts';
import type { Settings } from '../read/settings.ts';
import { assetsOf, CACHE_ROOT, cacheFolder } from './cache.ts';
import { foldersIn } from './folders.ts';
import type { Job, SiteNames } from './jobs.ts';
import { rewriteLinks } from './links.ts';
import { printWithPageNumbers } from './page-numbers.ts';
import { DOCUMENT_PAPERS } from './parts/sheet.ts';
import { postProcess } from './pdf/post-process.ts';
import { completeStructure } from './structure.ts';

const WHOLE = 'book'; // below /print/, beside the booklets

interface Book {
  title: string;
  author: string;
  /** YYYY-MM-DD, of the newest change in it. */
  day: string;
  folder: string;
}

/** Jobs for all books: `downloads/common-ground-handbook-<language>-<paper>.pdf`, and a booklet for each phase.
 *  @param site the built site's folder
 *  @param renderer from `rendererFingerprint`
 *  @param cache folder of the cache */
export function bookJobs(site: string, settings: Settings, names: SiteNames, renderer: string, cache = CACHE_ROOT): Job[] {
  return settings.languages.flatMap((language) =>
    foldersIn(join(site, language, 'print')).flatMap((name): Job[] => {
      const html = readFileSync(join(site, language, 'print', name, 'index.html'), 'utf8');
      const page = readHtml(html);
      const [element] = elementsIn(page, '.book');
      if (!element) return []; // a set
      const book: Book = {
        title: textContent(elementIn(page, 'title')),
        author: names[language] ?? '',
        day: attributeOf(element, 'data-edition'),
        folder: cacheFolder(cache, [renderer, assetsOf(html, site), settings.site, asHtml(element)]),
      };
      return [
        {
          folder: book.folder,
          files: Object.fromEntries(
            DOCUMENT_PAPERS.map((paper) => [`${paper}.pdf`, filesOf(names[language] ?? '', language, name, paper)]),
          ),
          print: (browser, address) => print(browser, `${address}${language}/print/${name}/`, book, settings.site),
        },
      ];
    }),
  );
}

/** The name of a book's PDF, and the one it had before 2026-11-29. */
function filesOf(siteName: string, language: Language, name: string, paper: (typeof DOCUMENT_PAPERS)[number]): string[] {
  const common = { language, paper, ending: '.pdf' };
  if (name !== WHOLE) {
    const booklet = { id: name.replace('phase-', ''), form: 'booklet', ...common };
    return [fileName(siteName, booklet), `${language}/${name}-${paper}.pdf`];
  }
  const before = paper === 'a4' ? `handbook-${language}.pdf` : `handbook-${language}-${paper}.pdf`;
  return [fileName(siteName, { id: 'handbook', ...common }), before];
}

async function print(browser: Browser, address: string, book: Book, publicSite: string): Promise<void> {
  // Running heads are a style made for this book, which the page's policy forbids; nothing here comes from a visitor.
  const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.addStyleTag({ content: await runningHeads(page) });
  await rewriteLinks(page, publicSite);
  await completeStructure(page);
  await removeDeadReferences(page);
  for (const paper of DOCUMENT_PAPERS) {
    const { bytes } = await postProcess(await printWithPageNumbers(page, paper), book);
    writeFileSync(join(book.folder, `${paper}.pdf`), bytes);
  }
  await context.close();
}

/** Removes page references to what this book does not have. */
async function removeDeadReferences(page: Page): Promise<void> {
  await page.$$eval('.page-of', (references) =>
    references.forEach((reference) => {
      const target = reference.querySelector<HTMLElement>('[data-page-for]')?.dataset['pageFor'];
      if (!target || !document.getElementById(target)) reference.remove();
    }),
  );
}

/** Returns page styles that print each part's title and the page number in the margins. */
async function runningHeads(page: Page): Promise<string> {
  const heads = await page.$$eval('[data-head]', (parts) =>
    parts.map((part) => ({ id: part.id, head: part.getAttribute('data-head') })),
  );
  const number = '@bottom-right { content: counter(page); font: 9pt Atkinson; }';
  // What has one name of page shares pages: in a booklet the contents stand below how to use it, the colophon below the last part.
  const isBooklet = (await page.$('.book[data-phase]')) !== null;
  const named = isBooklet ? heads.slice(1) : heads;
  const unnamed = isBooklet ? `.colophon { page: ${heads.at(-1)?.id} }` : '.contents, .colophon { page: plain }';
  const parts = named.map(({ id, head }) => {
    return `@page ${id} { @top-left { content: ${JSON.stringify(head)}; font: 9pt Atkinson; } ${number} } #${id} { page: ${id}; }`;
  });
  return [
    `@page { margin: 20mm 18mm 20mm 22mm; ${number} }`,
    '@page cover { @bottom-right { content: none } } .cover { page: cover }',
    unnamed,
    ...parts,
  ].join('\n');
}
