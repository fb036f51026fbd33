/** Sheets and maps on paper: one page, nothing lost, letters, fonts, the QR code; every page of the site by Ctrl+P. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import decodeQr from 'qr/decode.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { SHEET_PAPERS } from '../../src/print/parts/sheet.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { runJobs } from '../../src/print/jobs.ts';
import { rendererFingerprint } from '../../src/print/cache.ts';
import { sheetJobs } from '../../src/print/sheets.ts';
import { settings } from '../../src/read/settings.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, entryIn, everywhere, handbook, LANGUAGES, NAMES, ui } from './handbook.ts';

const site = openSite(ROOT);
const FORMATS = { a4: 'A4', letter: 'Letter', a3: 'A3' } as const;
const MARGINS = [5, 16]; // millimetres: the least that printers can, and more than any browser takes by itself

const sheets = everywhere('checklist', 'map').map((entry) => ({ entry, path: `/${entry.language}${entry.path}` }));
const plain = (text: string) => text.replace(/\s+/g, ' ');

async function textOf(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: plain(text) };
}

/** What the last line of every sheet says. */
const lastLine = (path: string) => `${new URL(handbook.house.site).host}${path}`;

describe.each(sheets)('$path', ({ path, entry }) => {
  test('is one page with its last line on it: A4, Letter, A3; margins of 5 and 16 mm', async () => {
    const page = await site.at(path, { javaScriptEnabled: false });
    const wrong: string[] = [];
    for (const [paper, format] of Object.entries(FORMATS)) {
      for (const margin of MARGINS) {
        await page.evaluate((millimetres) => {
          const style = new CSSStyleSheet();
          style.replaceSync(`@page { margin: ${millimetres}mm }`);
          document.adoptedStyleSheets = [style];
        }, margin);
        const { pages, text } = await textOf(await page.pdf({ format, printBackground: false }));
        if (pages !== 1 || !text.includes(lastLine(path))) wrong.push(`${paper} ${margin} mm: ${pages} pages`);
      }
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  test('its PDFs are one page, small, with their fonts inside, and know nothing of the machine that made them', async () => {
    const { id, language, title } = entry;
    const lines = 'ask' in entry ? entry.ask : entry.items.map(({ text }) => text);
    for (const output of [...SHEET_PAPERS, 'cards']) {
      const file = join(ROOT.folder, 'downloads', language, `${id}-${output}.pdf`);
      const bytes = readFileSync(file);
      expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
      const { pages, text } = await textOf(bytes);
      expect(pages, file).toBe(1);
      // A line may break at a hyphen, which is then not read as one.
      const letters = (words: string) => words.replace(/[\s-]/g, '');
      for (const line of [title, ...lines]) expect(letters(text), file).toContain(letters(line));
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
      const dictionaries = objects
        .map((object) => (object instanceof PDFRawStream ? object.dict : object))
        .filter((object) => object instanceof PDFDict);
      const fonts = dictionaries.filter((found) => found.get(PDFName.of('Type')) === PDFName.of('Font'));
      expect(fonts.map((font) => String(font.get(PDFName.of('Subtype'))))).not.toContain('/Type3');
      const described = dictionaries.filter((found) => found.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
      expect(described.length, file).toBeGreaterThan(0);
      for (const font of described) {
        expect(String(font.get(PDFName.of('FontName')))).toContain('Atkinson');
        expect(font.get(PDFName.of('FontFile2')) ?? font.get(PDFName.of('FontFile3')), file).toBeDefined();
      }
      const everything = JSON.stringify(dictionaries.map(String));
      expect(everything).not.toMatch(/127\.0\.0\.1|localhost|file:/);
      expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain(language);
    }
  });
});

test('the QR code, read back from the picture of the paper, is the address with the version of the sheet', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const reader = await site.browser().newPage();
  await page.emulateMedia({ media: 'print' });
  for (const { path, entry } of sheets) {
    await page.goto(site.address() + path);
    const picture = await page.locator('[data-sheet] .qr').screenshot();
    expect(await readQr(reader, picture)).toBe(`${new URL(path, handbook.house.site).href}#v-${entry.changes[0]!.on}`);
  }
  await reader.close();
  await context.close();
});

/** A browser unpacks the PNG; the decoder is plain JavaScript. Between them goes one letter a pixel: black on white needs no more. */
async function readQr(page: Page, png: Buffer): Promise<string> {
  const { width, height, red } = await page.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let red = '';
      for (let at = 0; at < data.length; at += 4) red += String.fromCharCode(data[at]!);
      return { width, height, red };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const data = Uint8Array.from(
    [...red].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0), letter.charCodeAt(0), 255]),
  );
  return decodeQr({ width, height, data });
}

describe('is my sheet current?', () => {
  test.each(LANGUAGES)('the address of the QR code answers without script: %s', async (language) => {
    const { id, changes } = entriesIn(language, 'checklist')[0]!;
    const page = await site.at(`/${language}/checklists/${id}/#v-${changes[0]!.on}`, { javaScriptEnabled: false });
    const answer = page.locator('.version:visible');
    expect(await answer.count()).toBe(1);
    expect(plain((await answer.textContent())!)).toContain(ui(language)['sheet.current'].split('{')[0]!.trim());
    await page.goto(`${site.address()}/${language}/checklists/${id}/`);
    await page.reload();
    expect(await page.locator('.version:visible').count()).toBe(0);
    await page.close();
  });
});

describe('a second printing', () => {
  test('gives the same bytes when printed anew, and prints nothing when nothing has changed', async () => {
    const found = (await findBrowser())!;
    const made = { ...settings(), base: ROOT.base };
    const way = rendererFingerprint(found.path);
    // Some checklists and maps, in both languages.
    const some = (cache?: string) => sheetJobs(ROOT.folder, made.site, NAMES, way, cache).filter((_, index) => index % 7 === 0);
    // Each stands under two names.
    const files = some().flatMap((job) => Object.values(job.files).flat());
    const bytes = () => files.map((name) => readFileSync(join(ROOT.folder, 'downloads', name)).toString('base64'));
    const before = bytes();
    expect(sheetJobs(ROOT.folder, made.site, NAMES, way)).toHaveLength(sheets.length);
    expect(await runJobs(some(), ROOT.folder, made, found)).toEqual({ printed: 0, cached: files.length / 2 });
    const cache = 'node_modules/.cache/sheets-again';
    rmSync(cache, { recursive: true, force: true });
    expect(await runJobs(some(cache), ROOT.folder, made, found)).toEqual({ printed: files.length / 2, cached: 0 });
    rmSync(cache, { recursive: true });
    expect(bytes().filter((file, index) => file !== before[index])).toEqual([]);
  });
});

describe('by Ctrl+P', () => {
  const pages = [
    '/en/',
    '/et/techniques/apologise/',
    '/en/quizzes/order/',
    '/et/scenarios/birthday-parcel/',
    '/en/reference/how-we-know/',
    '/et/search/',
  ];
  test.each(pages)('%s has no navigation, is light though the screen is dark, and loses nothing to the side', async (path) => {
    const page = await site.at(path, { colorScheme: 'dark', viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('header.site:visible, footer.site:visible, .skip:visible, .screen-only:visible').count()).toBe(0);
    const pale = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) =>
            element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
        )
        .filter((element) => !element.closest('svg, select, .sr-only'))
        .filter((element) => {
          const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)!.map(Number);
          return red + green + blue > 3 * 90;
        })
        .map((element) => element.textContent!.slice(0, 40)),
    );
    expect(pale).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  test('details are open, and a quiz keeps its answers for the last page', async () => {
    const technique = await textOf(await printed('/en/techniques/apologise/'));
    expect(technique.text).toContain('Lewicki');
    const { text } = await textOf(await printed('/en/quizzes/order/'));
    const key = text.lastIndexOf(ui('en')['quiz.key']);
    expect(key).toBeGreaterThan(0);
    const reasons = entryIn('en', 'quiz', 'order').questions.map(({ reason }) => plain(reason));
    expect(reasons.filter((reason) => text.indexOf(reason) < key)).toEqual([]);
    const [play] = entriesIn('en', 'role-play');
    const book = await textOf(await printed(`/en${play!.path}gamebook/`));
    for (const { says } of Object.values(play!.nodes)) if (says) expect(book.text).toContain(plain(says).slice(0, 30));
  });

  async function printed(path: string): Promise<Buffer> {
    const page = await site.at(path);
    const bytes = await page.pdf({ format: 'A4' });
    await page.close();
    return bytes;
  }
});
