/** Prints every sheet of the built site in each language. The type size that was found is written into the page itself, so that
 * Ctrl+P gives the same sheet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Failure } from '../core/failure.ts';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { POCKET_CARDS, SHEET_OUTPUTS, SHEET_PAPERS, sheetFile } from './parts/sheet.ts';
import { openPage } from './browser.ts';
import { foldersIn } from './folders.ts';
import { fitSheet } from './fit.ts';
import type { Job, SiteNames } from './jobs.ts';
import { assetsOf, CACHE_ROOT, cacheFolder } from './cache.ts';
import { rewriteLinks } from './links.ts';
import { postProcess } from './pdf/post-process.ts';
import { completeStructure } from './structure.ts';

/** Folders of the kinds whose pages are sheets. */
const SHEET_FOLDERS = KIND_NAMES.flatMap((kind) => {
  const { paper } = REGISTRY[kind];
  return paper && paper.sheet ? [SCHEMAS[kind].folder] : [];
});
const SIZES_FILE = 'fit.txt';

interface Sheet {
  language: string;
  /** Folder of its kind. */
  part: string;
  id: string;
  title: string;
  siteName: string;
  /** YYYY-MM-DD */
  version: string;
  /** Where links on paper lead. */
  publicSite: string;
  folder: string;
}

/** A sheet that does not fit on one page at any type size; the message says which, and what to do. */
export class SheetTooLong extends Failure {}

/** Jobs for all sheets: `downloads/common-ground-<id>[-cards]-<language>-<paper>.pdf`. Printing throws SheetTooLong.
 *  @param site the built site's folder
 *  @param publicSite where links on paper lead
 *  @param renderer from `rendererFingerprint`
 *  @param cache folder of the cache */
export function sheetJobs(site: string, publicSite: string, names: SiteNames, renderer: string, cache = CACHE_ROOT): Job[] {
  return foldersIn(site).flatMap((language) =>
    SHEET_FOLDERS.flatMap((part) =>
      foldersIn(join(site, language, part)).map((id) =>
        sheetJob(site, { language, part, id, publicSite }, names[language] ?? '', renderer, cache),
      ),
    ),
  );
}

function sheetJob(
  site: string,
  place: Pick<Sheet, 'language' | 'part' | 'id' | 'publicSite'>,
  siteName: string,
  renderer: string,
  cache: string,
): Job {
  const { language, part, id, publicSite } = place;
  const file = join(site, language, part, id, 'index.html');
  const html = readFileSync(file, 'utf8');
  const page = readHtml(html);
  const element = elementIn(page, '[data-sheet]');
  element.attribs['data-fit'] = ''; // found by printing, not part of what is printed
  const sheet: Sheet = {
    ...place,
    siteName,
    version: attributeOf(element, 'data-version'),
    title: attributeOf(element, 'aria-label'),
    folder: cacheFolder(cache, [renderer, assetsOf(html, page, site), publicSite, asHtml(element)]),
  };
  return {
    folder: sheet.folder,
    files: Object.fromEntries(
      SHEET_OUTPUTS.map((output) => [
        `${output}.pdf`,
        [sheetFile(siteName, { id, language }, output), `${language}/${id}-${output}.pdf`],
      ]),
    ),
    print: (browser, address) => print(browser, `${address}${language}/${part}/${id}/`, sheet),
    done: () => {
      const sizes = readFileSync(join(sheet.folder, SIZES_FILE), 'utf8');
      writeFileSync(file, html.replace(/data-fit="[^"]*"/, `data-fit="${sizes}"`));
    },
  };
}

async function print(browser: Browser, address: string, sheet: Sheet): Promise<void> {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  const fitted = await fitSheet(page);
  if ('tooLongFor' in fitted) throw tooLong(sheet, fitted.tooLongFor);
  writeFileSync(join(sheet.folder, SIZES_FILE), fitted.sizes);
  await rewriteLinks(page, sheet.publicSite);
  await completeStructure(page);
  for (const paper of SHEET_PAPERS) await printPage(page, sheet, paper, paper);
  await page.close();

  const cards = await openPage(browser);
  await cards.goto(`${address}#form=cards`);
  await cards.waitForSelector('[data-pages][data-ready] .card');
  await printPage(cards, sheet, POCKET_CARDS, 'a4');
  await cards.close();
}

async function printPage(page: Page, sheet: Sheet, output: string, format: string): Promise<void> {
  const raw = await page.pdf({ format, preferCSSPageSize: true, tagged: true, printBackground: true });
  const { bytes, pages } = await postProcess(raw, { title: sheet.title, author: sheet.siteName, day: sheet.version });
  if (pages !== 1) throw tooLong(sheet, output);
  writeFileSync(join(sheet.folder, `${output}.pdf`), bytes);
}

function tooLong({ language, part, id }: Sheet, output: string): SheetTooLong {
  return new SheetTooLong(
    `content/${part}/${id}/${language}.yaml\n  This does not fit on one page (${output}).\n  Say it shorter.`,
  );
}
