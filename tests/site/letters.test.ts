/** Letters that English and Estonian do without: there where they are needed, on screen and on paper, and of no weight elsewhere. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { ALPHABETS, alphabetsIn, unknownLetters } from '../../src/core/letters.ts';
import { loadHandbook } from '../../src/kinds/load.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { fileOf, openSite, pagesIn } from './browser.ts';

const site = openSite(ROOT);
const fixture = openSite(FIXTURE);
const russian = localHandbook(loadHandbook(FIXTURE.root), 'ru').written('technique')[0]!;
const OTHERS = new RegExp(`/(?:${Object.keys(ALPHABETS).join('|')})[-.]`);

/** Names of the files of fonts that were asked for, beside those of every page. */
async function asked(page: Page, address: string): Promise<string[]> {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return paths
    .filter((path) => OTHERS.test(path))
    .map((path) =>
      path
        .split('/')
        .at(-1)!
        .replace(/\..*\./, '.'),
    );
}

/** Fonts in a PDF: their names without the tag of the subset, and whether they are drawn letter by letter. */
async function fontsIn(bytes: Uint8Array): Promise<{ names: string[]; drawn: number }> {
  const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().map(([, object]) => object);
  const fonts = objects.filter((object) => object instanceof PDFDict).filter((object) => object.has(PDFName.of('BaseFont')));
  const all = objects.filter((object) => object instanceof PDFDict);
  const names = new Set(fonts.map((font) => String(font.get(PDFName.of('BaseFont'))).replace(/^\/(?:\w+\+)?/, '')));
  return { names: [...names], drawn: all.filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type3')).length };
}

test.each([ROOT, FIXTURE])('the fonts under $base have every letter that its pages use', ({ folder }) => {
  const missing = new Set(
    pagesIn(folder).flatMap((path) => {
      const text = readFileSync(fileOf(folder, path), 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
      return unknownLetters(text);
    }),
  );
  expect([...missing]).toEqual([]);
});

test('alphabets are told apart by their letters', () => {
  expect(alphabetsIn('Kuula ära, Šveitsi žurnalist')).toEqual([]);
  expect(alphabetsIn('Zażółć')).toEqual(['latin']);
  expect(alphabetsIn('Слушайте Ґрунт №')).toEqual(['cyrillic']);
  expect(alphabetsIn('Άκου und Слушайте')).toEqual(['cyrillic', 'greek']);
});

describe('on the screen', () => {
  test('a page without other letters asks for nothing because of them', async () => {
    const pages = pagesIn(ROOT.folder).filter((path) => OTHERS.test(readFileSync(fileOf(ROOT.folder, path), 'utf8')));
    expect(pages).toEqual([]);
    expect(await asked(await site.browser().newPage(), `${site.address()}/et/techniques/listen/`)).toEqual([]);
  });

  test('a page with other letters asks for the weights that it shows', async () => {
    const files = await asked(await fixture.browser().newPage(), `${fixture.address()}/ru${russian.path}`);
    expect([...new Set(files)].sort()).toEqual(['cyrillic-400.woff2', 'cyrillic-700.woff2']);
  });

  test('another language asks for no more than its menu shows', async () => {
    const files = await asked(await fixture.browser().newPage(), `${fixture.address()}/en${russian.path}`);
    expect([...new Set(files)].sort()).toEqual(['cyrillic-400.woff2']);
  });
});

describe('on paper', () => {
  test.each(['/ru/techniques/listen/', '/ru/print/book/'])('%s has its letters as text, in fonts of its own', async (path) => {
    const page = await fixture.at(path);
    const bytes = await page.pdf({ format: 'A4' });
    await page.close();
    const { names, drawn } = await fontsIn(bytes);
    expect(names.some((name) => /^Atkinson/.test(name))).toBe(true);
    expect(names.some((name) => /^SourceSans3/.test(name))).toBe(true);
    expect(names.filter((name) => !/^(?:Atkinson|SourceSans3)/.test(name))).toEqual([]);
    expect(drawn).toBe(0);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain(russian.summary);
  });

  test('the EPUB has them too, and passes the validator', async () => {
    const file = readFileSync(join(FIXTURE.folder, 'downloads/handbook-ru.epub'));
    const texts = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith('.xhtml'));
    expect(texts.map(([, bytes]) => Buffer.from(bytes).toString()).join()).toContain(russian.title);
    const { messages } = await EpubCheck.validate(file);
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  });
});

test('search finds its index under a base path, in a language without stems or synonyms', async () => {
  const page = await fixture.at(`/ru/search/?q=${encodeURIComponent(russian.title.split(' ')[0]!)}`);
  const result = page.locator('[data-search-results] a').first();
  await result.waitFor();
  expect(await result.getAttribute('href')).toBe(`${FIXTURE.base}ru${russian.path}`);
  await page.close();
});

test('every font that was cut is a file of some size', () => {
  const fonts = readdirSync('src/layout/fonts').filter((name) => name.endsWith('.woff2'));
  expect(fonts.filter((name) => readFileSync(join('src/layout/fonts', name)).length < 500)).toEqual([]);
  for (const name of Object.keys(ALPHABETS))
    expect(fonts).toEqual(expect.arrayContaining([`${name}-400.woff2`, `${name}-700.woff2`]));
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect([...site.faults, ...fixture.faults]).toEqual([]);
});
