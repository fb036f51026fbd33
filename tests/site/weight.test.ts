/** What a reader downloads: bytes, as a host sends them (brotli). Speed is measured elsewhere, never by a test. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { neverIdle, openSite } from './browser.ts';
import { entriesIn, everywhere, LANGUAGES } from './handbook.ts';

const site = openSite(ROOT);
const KB = 1000;

const sizes = new Map<string, number>();
/** Bytes of a file of the site, compressed as well as brotli can. */
function sent(name: string): number {
  const known = sizes.get(name) ?? brotliCompressSync(readFileSync(join(ROOT.folder, name))).length;
  sizes.set(name, known);
  return known;
}

/** Styles and scripts that the HTML of a page names, and what those scripts import. */
function assetsOf(path: string): string[] {
  const html = readFileSync(join(ROOT.folder, path, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="(\/_astro\/[\w.-]+\.(?:css|js))"/g)].flatMap(([, name = '']) =>
    withImports(name),
  );
  return [...new Set(named)];
}

function withImports(name: string): string[] {
  if (!name.endsWith('.js')) return [name];
  const imported = [...readFileSync(join(ROOT.folder, name), 'utf8').matchAll(/from"\.\/([^"]+)"/g)];
  return [name, ...imported.flatMap(([, other = '']) => withImports(join(dirname(name), other)))];
}

/** Bytes of a page before the reader does anything, besides the fonts. */
function weightOf(path: string): { all: number; script: number } {
  const assets = assetsOf(path);
  const total = (names: readonly string[]) => names.reduce((sum, name) => sum + sent(name), 0);
  return {
    all: sent(`${path}index.html`) + total(assets),
    script: total(assets.filter((name) => name.endsWith('.js'))),
  };
}

const addressOf = ({ language, path }: { language: string; path: string }) => `/${language}${path}`;

test.each(['/en/techniques/make-right/', '/et/scenarios/birthday-parcel/'])('a browser asks for what %s names', async (path) => {
  const page = await site.browser().newPage();
  await page.addInitScript(neverIdle);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(site.address() + path, { waitUntil: 'networkidle' });
  await page.close();
  const besides = [...asked].filter((name) => name !== path && !name.endsWith('.woff2'));
  expect(besides.sort()).toEqual(assetsOf(path).sort());
});

describe.each(LANGUAGES)('technique pages in %s', (language) => {
  /** The heaviest half may be heavier; no page may be much. */
  const MEDIAN: Record<string, number> = { en: 12.7 * KB, et: 13.4 * KB };
  const weights = entriesIn(language, 'technique').map((entry) => weightOf(addressOf(entry)));

  test('half of them weigh no more than the budget', () => {
    const all = weights.map((weight) => weight.all).sort((a, b) => a - b);
    expect(all[Math.floor(all.length / 2)]).toBeLessThanOrEqual(MEDIAN[language]!);
  });

  test('none weighs more than 14.5 KB, and 3 KB of script before the reader searches', () => {
    expect(Math.max(...weights.map(({ all }) => all))).toBeLessThanOrEqual(14.5 * KB);
    expect(Math.max(...weights.map(({ script }) => script))).toBeLessThanOrEqual(3 * KB);
  });

  test('none is heavier than its words: HTML at most 9 KB', () => {
    const html = entriesIn(language, 'technique').map((entry) => sent(`${addressOf(entry)}index.html`));
    expect(Math.max(...html)).toBeLessThanOrEqual(9 * KB);
  });
});

test('a role-play is at most 20 KB besides the font, and 4 KB of script, half of it the frame’s', () => {
  const weights = everywhere('role-play').map((entry) => weightOf(addressOf(entry)));
  expect(Math.max(...weights.map(({ all }) => all))).toBeLessThanOrEqual(20 * KB);
  expect(Math.max(...weights.map(({ script }) => script))).toBeLessThanOrEqual(4 * KB);
});

test('a situation is at most 10.3 KB besides the font, and 2 KB of script', () => {
  const weights = everywhere('situation').map((entry) => weightOf(addressOf(entry)));
  expect(Math.max(...weights.map(({ all }) => all))).toBeLessThanOrEqual(10.3 * KB);
  expect(Math.max(...weights.map(({ script }) => script))).toBeLessThanOrEqual(2 * KB);
});

test('a worksheet is at most 12.1 KB besides the font, and 2.6 KB of script', () => {
  const weights = everywhere('worksheet').map((entry) => weightOf(addressOf(entry)));
  expect(Math.max(...weights.map(({ all }) => all))).toBeLessThanOrEqual(12.1 * KB);
  expect(Math.max(...weights.map(({ script }) => script))).toBeLessThanOrEqual(2.6 * KB);
});

test.each(LANGUAGES)('today’s questions in %s: 12 KB besides the script, and 6.8 KB of that beyond the frame’s', (language) => {
  const { all, script } = weightOf(`/${language}/practice/`);
  expect(all - script).toBeLessThanOrEqual(12 * KB);
  expect(script - weightOf(`/${language}/articles/`).script).toBeLessThanOrEqual(6.8 * KB);
});
