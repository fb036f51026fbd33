/** Prints the book of each language. Chromium cannot say on which page a chapter is, so the book is printed twice: the
 * first copy tells where each chapter is, the numbers are written in, and the second copy is the book. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { launch, type FoundBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import type { Settings } from '../settings.ts';

const PAPERS = ['A4', 'Letter'] as const;
const MOST_PASSES = 4;

/** @param site the built site's folder; books are written to `downloads/handbook-<language>[-letter].pdf` */
export async function printBooks(
  site: string,
  { base, languages, site: publicSite }: Settings,
  found: FoundBrowser,
): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const language of languages)
      await printBook(browser, `${served.address}${language}/print/book/`, site, language, publicSite);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function printBook(browser: Browser, address: string, site: string, language: string, publicSite: string): Promise<void> {
  // Running heads are styles made for this book; the policy of the page allows none, and nothing here is a visitor's.
  const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.addStyleTag({ content: await runningHeads(page) });
  await leadInside(page, publicSite);
  mkdirSync(join(site, 'downloads'), { recursive: true });
  for (const format of PAPERS) {
    const name = `handbook-${language}${format === 'A4' ? '' : '-letter'}.pdf`;
    writeFileSync(join(site, 'downloads', name), await withPageNumbers(page, format));
  }
  await context.close();
}

/** Prints until the numbers in the book are the pages that the chapters are on. */
async function withPageNumbers(page: Page, format: (typeof PAPERS)[number]): Promise<Buffer> {
  let numbers: Record<string, number> = {};
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const pdf = await page.pdf({ format, tagged: true, outline: true, printBackground: true, preferCSSPageSize: false });
    const found = await pagesOfChapters(pdf);
    if (JSON.stringify(found) === JSON.stringify(numbers)) return pdf;
    numbers = found;
    await page.evaluate((known) => {
      document.querySelectorAll<HTMLElement>('[data-page-for]').forEach((place) => {
        place.textContent = String(known[place.dataset['pageFor']!] ?? '');
      });
    }, numbers);
  }
  throw new Error(`The page numbers of the book did not settle in ${MOST_PASSES} passes.`);
}

/** Links to pages of the site lead to the chapter, where the book has it; the others to the public address, never to
 * this machine. A page number is asked only for what the book has. */
async function leadInside(page: Page, publicSite: string): Promise<void> {
  await page.evaluate((site) => {
    const has = (id: string) => document.getElementById(id) !== null;
    document.querySelectorAll<HTMLAnchorElement>('.book a[href^="/"]').forEach((link) => {
      const [, collection, id] = /\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(link.getAttribute('href')!) ?? [];
      const chapter = `${collection}-${id}`;
      link.setAttribute('href', has(chapter) ? `#${chapter}` : new URL(link.getAttribute('href')!, site).href);
    });
    document.querySelectorAll<HTMLElement>('.page-of').forEach((reference) => {
      const number = reference.querySelector<HTMLElement>('[data-page-for]')!;
      if (!has(number.dataset['pageFor']!)) reference.remove();
    });
  }, publicSite);
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
