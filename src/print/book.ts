/** Prints the books of each language: the whole handbook on A4 and Letter, and a booklet per phase, page by page and to fold. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser, Page } from 'playwright-core';
import { fileName, volumeId } from '../core/file-names.ts';
import { asHtml, attributeOf, elementIn, elementsIn, readHtml } from '../core/html.ts';
import type { Language } from '../core/languages.ts';
import type { Settings } from '../read/settings.ts';
import { pageStyle, releaseTooHigh, type BookPaper } from './book-pages.ts';
import { assetsOf, CACHE_ROOT, cacheFolder } from './cache.ts';
import { openPage } from './browser.ts';
import { foldersIn } from './folders.ts';
import type { Job, SiteNames } from './jobs.ts';
import { rewriteLinks } from './links.ts';
import { printWithPageNumbers } from './page-numbers.ts';
import { DOCUMENT_PAPERS, PAPER_SIZES } from './parts/sheet.ts';
import { impose } from './pdf/impose.ts';
import { makeDeterministic } from './pdf/make-deterministic.ts';
import { setMetadata } from './pdf/metadata.ts';
import { postProcess } from './pdf/post-process.ts';
import { addHeads, divisionsIn, headsOf } from './running-heads.ts';
import { completeStructure } from './structure.ts';

/** The whole handbook below /print/, beside the booklets, or a volume of it. */
const HANDBOOK = /^book(?:-(\d+))?$/;

interface Book {
  title: string;
  author: string;
  /** YYYY-MM-DD, of the newest change in it. */
  day: string;
  folder: string;
  editions: readonly Edition[];
}

/** A book set for one size of page. */
interface Edition {
  paper: BookPaper;
  /** Where it is kept as it is read, a page after the other. */
  file?: string;
  /** The paper on which it is kept with two pages a side, to fold. */
  folded?: (typeof DOCUMENT_PAPERS)[number];
}

const WHOLE_EDITIONS: readonly Edition[] = DOCUMENT_PAPERS.map((paper) => ({ paper: PAPER_SIZES[paper], file: paper }));
const BOOKLET_EDITIONS: readonly Edition[] = [
  { paper: PAPER_SIZES.a5, file: 'a5', folded: 'a4' },
  { paper: halfOf(PAPER_SIZES.letter), folded: 'letter' },
];

function halfOf([width, height]: BookPaper): BookPaper {
  return [height / 2, width];
}

/** Jobs for all books: `downloads/common-ground-handbook-<language>-<paper>.pdf`, and for each phase
 *  `common-ground-<phase>-booklet-<language>-<paper>.pdf`: on A4 and Letter to fold, on A5 page by page.
 *  @param site the built site's folder
 *  @param renderer from `rendererFingerprint`
 *  @param cache folder of the cache */
export function bookJobs(site: string, settings: Settings, names: SiteNames, renderer: string, cache = CACHE_ROOT): Job[] {
  return settings.languages.flatMap((language) =>
    printedBooks(join(site, language, 'print')).flatMap((name): Job[] => {
      const html = readFileSync(join(site, language, 'print', name, 'index.html'), 'utf8');
      const page = readHtml(html);
      const [element] = elementsIn(page, '.book');
      if (!element) return []; // a set
      const editions = HANDBOOK.test(name) ? WHOLE_EDITIONS : BOOKLET_EDITIONS;
      const book: Book = {
        title: textContent(elementIn(page, 'title')),
        author: names[language] ?? '',
        day: attributeOf(element, 'data-edition'),
        folder: cacheFolder(cache, [renderer, assetsOf(html, page, site), settings.site, asHtml(element)]),
        editions,
      };
      const papers = editions.flatMap(({ file, folded }) => [file, folded]).filter((paper) => paper !== undefined);
      return [
        {
          folder: book.folder,
          files: Object.fromEntries(
            papers.map((paper) => [`${paper}.pdf`, filesOf(names[language] ?? '', language, name, paper)]),
          ),
          print: (browser, address) => print(browser, `${address}${language}/print/${name}/`, book, settings.site),
        },
      ];
    }),
  );
}

/** The folders of books and sets; where the handbook has volumes, those instead of it. */
function printedBooks(folder: string): string[] {
  const names = foldersIn(folder);
  return names.includes('book-1') ? names.filter((name) => name !== 'book') : names;
}

/** The name of a book's PDF, and the one it had before 2026-11-29. What was a booklet page by page is so still. */
function filesOf(siteName: string, language: Language, name: string, paper: string): string[] {
  const common = { language, paper, ending: '.pdf' };
  const volume = HANDBOOK.exec(name);
  if (!volume) {
    const booklet = fileName(siteName, { id: name.replace('phase-', ''), form: 'booklet', ...common });
    return paper === 'a5' ? [booklet, ...DOCUMENT_PAPERS.map((before) => `${language}/${name}-${before}.pdf`)] : [booklet];
  }
  const number = Number(volume[1] ?? 1);
  const file = fileName(siteName, { id: volumeId(number), ...common });
  const before = paper === 'a4' ? `handbook-${language}.pdf` : `handbook-${language}-${paper}.pdf`;
  return number === 1 ? [file, before] : [file];
}

async function print(browser: Browser, address: string, book: Book, publicSite: string): Promise<void> {
  // Page styles are made for this book, which the page's policy forbids; nothing here comes from a visitor.
  const page = await openPage(browser, { bypassCSP: true });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await rewriteLinks(page, publicSite);
  await completeStructure(page);
  await removeDeadReferences(page);
  const divisions = await divisionsIn(page);
  const openOnRight = await page.$$eval('.book:not([data-phase]) > .part', (parts) => parts.map(({ id }) => id));
  const printed = [];
  for (const edition of book.editions) {
    const style = await page.addStyleTag({ content: pageStyle(edition.paper) });
    await releaseTooHigh(page, edition.paper);
    printed.push({ ...edition, ...(await printWithPageNumbers(page, edition.paper, openOnRight)) });
    await style.evaluate((element: Element) => element.remove());
  }
  for (const { paper, file, folded, bytes: raw, pages, blanks } of printed) {
    const { bytes } = await postProcess(raw, book, (pdf) =>
      addHeads(pdf, page, paper, headsOf(pdf.getPageCount(), pages, divisions, blanks)),
    );
    if (file) writeFileSync(join(book.folder, `${file}.pdf`), bytes);
    if (!folded) continue;
    const [width, height] = PAPER_SIZES[folded];
    const imposed = await impose(bytes, [height, width]);
    setMetadata(imposed, book);
    writeFileSync(join(book.folder, `${folded}.pdf`), await makeDeterministic(imposed));
  }
  await page.close();
}

/** Removes page references to what this book does not have. */
async function removeDeadReferences(page: Page): Promise<void> {
  await page.$$eval('.page-of', (references) =>
    references.forEach((reference) => {
      const target = reference.querySelector<HTMLElement>('[data-page-for]')?.dataset['pageFor'];
      if (!target || !document.getElementById(target)) reference.remove();
    }),
  );
  await page.$$eval('[data-pages-for]', (lists) =>
    lists.forEach((list) => {
      const there = (list.getAttribute('data-pages-for') ?? '').split(' ').filter((id) => document.getElementById(id));
      list.setAttribute('data-pages-for', there.join(' '));
      if (there.length === 0) list.closest('.page-note')?.remove();
    }),
  );
}
