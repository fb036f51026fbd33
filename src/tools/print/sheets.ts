/** Prints every checklist and map of the built site to PDF in each language, and writes the type size that it found into
 * the pages themselves, so that Ctrl+P gives the same sheet. What has not changed since the last build is not printed again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { PRINTED } from '../../model/sheet.ts';
import { launch, type FoundBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { foldersIn } from './folders.ts';
import { fit } from './fit.ts';
import { settle } from './settle.ts';

const ROOMS = ['checklists', 'maps'] as const;
const CACHE = 'node_modules/.cache/sheets';
const POCKET = 'cards';
const OUTPUTS = [...PRINTED, POCKET] as const;

interface Sheet {
  language: string;
  room: (typeof ROOMS)[number];
  id: string;
  title: string;
  /** YYYY-MM-DD */
  version: string;
  file: string;
  html: string;
  /** Folder of its last printing: named after everything that shows on paper. */
  cache: string;
}

/** A sheet that no type size brings onto one page; the message says which, and what to do. */
export class SheetTooLong extends Error {}

/** How many PDFs were printed, and how many taken as they were. */
export interface Printing {
  printed: number;
  kept: number;
}

/** @param site the built site's folder; PDFs are written to its `downloads/<language>/<id>-<paper>.pdf`.
 *  Throws SheetTooLong.
 *  @param cache where printings are kept from build to build */
export async function printSheets(site: string, base: string, found: FoundBrowser, cache = CACHE): Promise<Printing> {
  const sheets = sheetsIn(site, found.path, cache);
  const stale = sheets.filter(({ cache }) => !OUTPUTS.every((output) => existsSync(join(cache, `${output}.pdf`))));
  if (stale.length) await printAll(stale, site, base, found);
  for (const sheet of sheets) {
    const folder = join(site, 'downloads', sheet.language);
    mkdirSync(folder, { recursive: true });
    for (const output of OUTPUTS) {
      writeFileSync(join(folder, `${sheet.id}-${output}.pdf`), readFileSync(join(sheet.cache, `${output}.pdf`)));
    }
    const fitted = readFileSync(join(sheet.cache, 'fit.txt'), 'utf8');
    writeFileSync(sheet.file, sheet.html.replace(/data-fit="[^"]*"/, `data-fit="${fitted}"`));
  }
  const count = (some: Sheet[]) => some.length * OUTPUTS.length;
  return { printed: count(stale), kept: count(sheets) - count(stale) };
}

async function printAll(sheets: readonly Sheet[], site: string, base: string, found: FoundBrowser): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const sheet of sheets) await print(browser, `${served.address}${sheet.language}/${sheet.room}/${sheet.id}/`, sheet);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function print(browser: Browser, address: string, sheet: Sheet): Promise<void> {
  mkdirSync(sheet.cache, { recursive: true });
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  const fitted = await fit(page);
  if ('tooLongFor' in fitted) throw tooLong(sheet, fitted.tooLongFor);
  writeFileSync(join(sheet.cache, 'fit.txt'), fitted.sizes);
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
  const { bytes, pages } = await settle(raw, sheet.version, sheet.title);
  if (pages !== 1) throw tooLong(sheet, output);
  writeFileSync(join(sheet.cache, `${output}.pdf`), bytes);
}

function tooLong({ language, room, id }: Sheet, output: string): SheetTooLong {
  return new SheetTooLong(
    `content/${room}/${id}/${language}.yaml\n  This does not fit on one page (${output}).\n  Say it shorter.`,
  );
}

function sheetsIn(site: string, browser: string, cache: string): Sheet[] {
  const way = wayOfPrinting(browser);
  return foldersIn(site).flatMap((language) =>
    ROOMS.flatMap((room) =>
      foldersIn(join(site, language, room)).map((id): Sheet => {
        const file = join(site, language, room, id, 'index.html');
        const html = readFileSync(file, 'utf8');
        const sheet = parse(html).querySelector('[data-sheet]')!;
        sheet.setAttribute('data-fit', ''); // found by printing, not part of what is printed
        const hash = createHash('sha256')
          .update([way, assetsOf(html), sheet.outerHTML].join('\n'))
          .digest('hex')
          .slice(0, 32);
        const version = sheet.getAttribute('data-version')!;
        const title = sheet.getAttribute('aria-label')!;
        return { language, room, id, title, version, file, html, cache: join(cache, hash) };
      }),
    ),
  );
}

/** Names of the styles and scripts that a page uses, which are named after what is in them. */
function assetsOf(html: string): string {
  return [...new Set([...html.matchAll(/_astro\/[\w.-]+/g)].map(([name]) => name))].sort().join(' ');
}

/** The browser that prints, and this room: when one of them changes, everything is printed again. */
function wayOfPrinting(browser: string): string {
  const own = readdirSync(import.meta.dirname).sort();
  return [browser, ...own.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))].join('\n');
}
