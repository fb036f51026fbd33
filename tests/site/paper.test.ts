/** Sheets and maps on paper: one page, nothing lost, letters, fonts, the QR code; every page of the site by Ctrl+P. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import decodeQr from 'qr/decode.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { SHEET_PAPERS } from '../../src/print/parts/sheet.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { runJobs } from '../../src/print/jobs.ts';
import { rendererFingerprint } from '../../src/print/cache.ts';
import { sheetJobs } from '../../src/print/sheets.ts';
import { settings } from '../../src/read/settings.ts';
import { read } from '../../src/read/read.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { firefox, webkit } from './engines.ts';

const site = openSite(ROOT);
const { handbook } = read(process.cwd()).manuscript;
const FORMATS = { a4: 'A4', letter: 'Letter', a3: 'A3' } as const;
const MARGINS = [5, 14, 19]; // millimetres

const sheets = (['checklists', 'maps'] as const).flatMap((room) =>
  handbook[room].flatMap(({ id, words }) =>
    Object.keys(words).map((language) => ({
      room,
      id,
      language,
      path: `/${language}/${room}/${id}/`,
      facts: handbook[room].find((entry) => entry.id === id)!.facts,
    })),
  ),
);
const plain = (text: string) => text.replace(/\s+/g, ' ');

async function textOf(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: plain(text) };
}

/** What the last line of every sheet says. */
const lastLine = (path: string) => `${new URL(handbook.house.site).host}${path}`;

describe.each(sheets)('$path', ({ path, language, id, room }) => {
  test('is one page with its last line on it: A4, Letter, A3; margins of 5, 14, 19 mm', async () => {
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
    const words = handbook[room].find((entry) => entry.id === id)!.words[language]!;
    for (const output of [...SHEET_PAPERS, 'cards']) {
      const file = join(ROOT.folder, 'downloads', language, `${id}-${output}.pdf`);
      const bytes = readFileSync(file);
      expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
      const { pages, text } = await textOf(bytes);
      expect(pages, file).toBe(1);
      expect(text).toContain(plain(words.title));
      const lines = 'items' in words ? Object.values(words.items) : Object.values(words.ask);
      for (const line of lines) expect(text, file).toContain(plain(line).replace('{emergency}', handbook.house.emergency));
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

test('Estonian letters can be read out of the PDFs', async () => {
  const texts = await Promise.all(
    sheets
      .filter(({ language }) => language === 'et')
      .map(async ({ id }) => (await textOf(readFileSync(join(ROOT.folder, 'downloads/et', `${id}-a4.pdf`)))).text),
  );
  for (const letter of 'õäöü„“–')
    expect(
      texts.some((text) => text.includes(letter)),
      letter,
    ).toBe(true);
});

test('the QR code, read back from the picture of the paper, is the address with the version of the sheet', async () => {
  for (const { path, facts } of sheets) {
    const page = await site.at(path, { javaScriptEnabled: false, deviceScaleFactor: 2 });
    await page.emulateMedia({ media: 'print' });
    const picture = await page.locator('[data-sheet] .qr').screenshot();
    expect(await readQr(picture)).toBe(`${new URL(path, handbook.house.site).href}#v-${facts.changes[0]!.on}`);
    await page.close();
  }
});

/** A browser unpacks the PNG; the decoder is plain JavaScript. Between them goes one letter a pixel: black on white needs no more. */
async function readQr(png: Buffer): Promise<string> {
  const page = await site.browser().newPage();
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
  await page.close();
  const data = Uint8Array.from(
    [...red].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0), letter.charCodeAt(0), 255]),
  );
  return decodeQr({ width, height, data });
}

describe('is my sheet current?', () => {
  const { id, facts } = handbook.checklists[0]!;
  test.each(['en', 'et'])('the address of the QR code answers without script: %s', async (language) => {
    const version = facts.changes[0]!.on;
    const page = await site.at(`/${language}/checklists/${id}/#v-${version}`, { javaScriptEnabled: false });
    const answer = page.locator('.version:visible');
    expect(await answer.count()).toBe(1);
    expect(plain((await answer.textContent())!)).toContain(handbook.ui[language]!['sheet.current'].split('{')[0]!.trim());
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
    // Every fourth: checklists and maps, both languages.
    const some = (cache?: string) => sheetJobs(ROOT.folder, made.site, way, cache).filter((_, index) => index % 4 === 0);
    const files = some().flatMap((job) => Object.values(job.files));
    const bytes = () => files.map((name) => readFileSync(join(ROOT.folder, 'downloads', name)).toString('base64'));
    const before = bytes();
    expect(sheetJobs(ROOT.folder, made.site, way)).toHaveLength(sheets.length);
    expect(await runJobs(some(), ROOT.folder, made, found)).toEqual({ printed: 0, cached: files.length });
    const cache = 'node_modules/.cache/sheets-again';
    rmSync(cache, { recursive: true, force: true });
    expect(await runJobs(some(cache), ROOT.folder, made, found)).toEqual({ printed: files.length, cached: 0 });
    rmSync(cache, { recursive: true });
    expect(bytes().filter((file, index) => file !== before[index])).toEqual([]);
  }, 120_000);
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
    await page.close();
  });

  test('details are open, and a quiz keeps its answers for the last page', async () => {
    const technique = await textOf(await printed('/en/techniques/apologise/'));
    expect(technique.text).toContain('Lewicki');
    const quiz = handbook.quizzes.find(({ id }) => id === 'order')!;
    const { text } = await textOf(await printed('/en/quizzes/order/'));
    const reasons = Object.values(quiz.words['en']!.questions).map(({ reason }) => plain(reason));
    const key = text.lastIndexOf(handbook.ui['en']!['quiz.key']);
    expect(reasons.every((reason) => text.indexOf(reason) > key)).toBe(true);
    const scenario = handbook.scenarios[0]!;
    const play = await textOf(await printed(`/en/scenarios/${scenario.id}/gamebook/`));
    for (const { says } of Object.values(scenario.words['en']!.nodes))
      if (says) expect(play.text).toContain(plain(says).slice(0, 30));
  });

  async function printed(path: string): Promise<Buffer> {
    const page = await site.at(path);
    const bytes = await page.pdf({ format: 'A4' });
    await page.close();
    return bytes;
  }
});

describe('in other engines', () => {
  const some = sheets.filter(({ id }) => ['limits', 'return'].includes(id));
  test.runIf(firefox)('Firefox prints one page', async () => {
    for (const { path } of some) expect((await textOf(await firefox!(site.address() + path))).pages, path).toBe(1);
  });
  test.runIf(webkit)('WebKitGTK prints one page', async () => {
    for (const { path } of some) expect((await textOf(await webkit!(site.address() + path))).pages, path).toBe(1);
  });
});
