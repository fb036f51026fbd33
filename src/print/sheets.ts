/** Printing of every checklist and map of the built site in each language. The type size that was found is written into the
 * page itself, so that Ctrl+P gives the same sheet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Failure } from '../core/failure.ts';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { PRINTED } from './parts/sheet.ts';
import { foldersIn } from './folders.ts';
import { fit } from './fit.ts';
import type { Job } from './jobs.ts';
import { assetsOf, CACHE, folderFor } from './cache.ts';
import { leadFromPaper } from './links.ts';
import { finish } from './pdf/post-process.ts';

/** Folders of the kinds whose pages are sheets. */
const PARTS = KIND_NAMES.flatMap((kind) => {
  const { paper } = REGISTRY[kind];
  return paper && paper.sheet ? [SCHEMAS[kind].folder] : [];
});
const POCKET = 'cards';
const OUTPUTS = [...PRINTED, POCKET] as const;
const SIZES = 'fit.txt';

interface Sheet {
  language: string;
  /** Folder of its kind. */
  part: string;
  id: string;
  title: string;
  /** YYYY-MM-DD */
  version: string;
  /** Where links on paper lead. */
  publicSite: string;
  folder: string;
}

/** A sheet that no type size brings onto one page; the message says which, and what to do. */
export class SheetTooLong extends Failure {}

/** Jobs for all sheets: `downloads/<language>/<id>-<paper>.pdf`. Printing throws SheetTooLong.
 *  @param site the built site's folder
 *  @param publicSite where links on paper lead
 *  @param way from `wayOfPrinting`
 *  @param cache where printings are kept from build to build */
export function sheetJobs(site: string, publicSite: string, way: string, cache = CACHE): Job[] {
  return foldersIn(site).flatMap((language) =>
    PARTS.flatMap((part) =>
      foldersIn(join(site, language, part)).map((id) => sheetJob(site, { language, part, id, publicSite }, way, cache)),
    ),
  );
}

function sheetJob(site: string, place: Pick<Sheet, 'language' | 'part' | 'id' | 'publicSite'>, way: string, cache: string): Job {
  const { language, part, id, publicSite } = place;
  const file = join(site, language, part, id, 'index.html');
  const html = readFileSync(file, 'utf8');
  const element = elementIn(readHtml(html), '[data-sheet]');
  element.attribs['data-fit'] = ''; // found by printing, not part of what is printed
  const sheet: Sheet = {
    ...place,
    version: attributeOf(element, 'data-version'),
    title: attributeOf(element, 'aria-label'),
    folder: folderFor(cache, [way, assetsOf(html), publicSite, asHtml(element)]),
  };
  return {
    folder: sheet.folder,
    files: Object.fromEntries(OUTPUTS.map((output) => [`${output}.pdf`, `${language}/${id}-${output}.pdf`])),
    print: (browser, address) => print(browser, `${address}${language}/${part}/${id}/`, sheet),
    done: () => {
      const sizes = readFileSync(join(sheet.folder, SIZES), 'utf8');
      writeFileSync(file, html.replace(/data-fit="[^"]*"/, `data-fit="${sizes}"`));
    },
  };
}

async function print(browser: Browser, address: string, sheet: Sheet): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  const fitted = await fit(page);
  if ('tooLongFor' in fitted) throw tooLong(sheet, fitted.tooLongFor);
  writeFileSync(join(sheet.folder, SIZES), fitted.sizes);
  await leadFromPaper(page, sheet.publicSite);
  for (const paper of PRINTED) await keep(page, sheet, paper, paper);
  await page.close();

  const cards = await browser.newPage({ colorScheme: 'light' });
  await cards.goto(`${address}#form=cards`);
  await cards.waitForSelector('[data-pages] .card');
  await keep(cards, sheet, POCKET, 'a4');
  await cards.close();
}

async function keep(page: Page, sheet: Sheet, output: string, format: string): Promise<void> {
  const raw = await page.pdf({ format, preferCSSPageSize: true, tagged: true, printBackground: true });
  const { bytes, pages } = await finish(raw, sheet.version, sheet.title);
  if (pages !== 1) throw tooLong(sheet, output);
  writeFileSync(join(sheet.folder, `${output}.pdf`), bytes);
}

function tooLong({ language, part, id }: Sheet, output: string): SheetTooLong {
  return new SheetTooLong(
    `content/${part}/${id}/${language}.yaml\n  This does not fit on one page (${output}).\n  Say it shorter.`,
  );
}
