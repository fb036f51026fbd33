/** What a page loads of styles, as a host sends them (brotli): one sheet that all pages share, and little of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/core/html.ts';
import { ROOT } from '../setup/build-site.ts';
import { pagesIn } from './browser.ts';
import { sheetsOf, stylesOf } from './stylesheets.ts';

const LIMIT = 3500; // bytes
const LIMIT_FOR_PAPER = 5000;
const bytesOf = (file: string) => brotliCompressSync(readFileSync(file)).length;
const pages = pagesIn(ROOT.folder).map((path) => {
  const file = join(ROOT.folder, path.endsWith('/') ? `${path}index.html` : path);
  const html = readFileSync(file, 'utf8');
  return { path, sheets: sheetsOf(readHtml(html), ROOT.folder), styles: stylesOf(html, ROOT.folder) };
});
const [first] = pages;
const shared = new Set(first?.sheets.filter((sheet) => pages.every(({ sheets }) => sheets.includes(sheet))));

test('all pages share one sheet', () => {
  expect(shared.size).toBe(1);
});

/** Made to be printed, and linked from nowhere. */
const isForPaper = (path: string) => path.includes('/print/');

test('a page has one sheet of its own, of at most 3.5 KB; one that is made for paper, of 5', () => {
  const own = pages.map(({ path, sheets }) => ({ path, own: sheets.filter((sheet) => !shared.has(sheet)) }));
  expect(own.filter((page) => page.own.length !== 1)).toEqual([]);
  const tooLarge = own.flatMap(({ path, own: sheets }) =>
    sheets.filter((sheet) => bytesOf(sheet) > (isForPaper(path) ? LIMIT_FOR_PAPER : LIMIT)),
  );
  expect([...new Set(tooLarge)]).toEqual([]);
});

test('styles outweigh one another in the same order on every page, whichever sheet comes first', () => {
  const ORDER = ['theme', 'base', 'components', 'utilities'];
  const layersIn = (styles: string) => {
    const named = [...styles.matchAll(/@layer ([\w, ]+)/g)];
    return [...new Set(named.flatMap(([, names = '']) => names.split(/,\s*/)))].filter((name) => ORDER.includes(name));
  };
  const textOf = (sheets: readonly string[]) => sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('');
  const orders = pages.map(({ path, sheets, styles }) => ({
    path,
    orders: [textOf(sheets), textOf([...sheets].reverse()), styles].map(layersIn),
  }));
  const wrong = orders.filter((page) => page.orders.some((order) => order.join() !== ORDER.join()));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
