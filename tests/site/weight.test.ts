/** What a reader downloads: bytes, as a host sends them (brotli). Speed is measured elsewhere, never by a test. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { EntryKind } from '../../src/kinds/handbook.ts';
import { ROOT } from '../setup/build-site.ts';
import { neverIdle } from '../setup/never-idle.ts';
import { fileOf, openSite, pagesIn } from './browser.ts';
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

/** Scripts that the HTML of a page names, and what those import. Its styles stand in it. */
function scriptsOf(path: string): string[] {
  const named = [...htmlOf(path).matchAll(/src="(\/_astro\/[\w.-]+\.js)"/g)].flatMap(([, name = '']) => withImports(name));
  return [...new Set(named)];
}

const htmlOf = (path: string) => readFileSync(fileOf(ROOT.folder, path), 'utf8');

function withImports(name: string): string[] {
  const imported = [...readFileSync(join(ROOT.folder, name), 'utf8').matchAll(/from"\.\/([^"]+)"/g)];
  return [name, ...imported.flatMap(([, other = '']) => withImports(join(dirname(name), other)))];
}

/** Bytes of a page before the reader does anything, besides the fonts; and the floor: its words, in HTML without any attribute but
 * where a link leads. */
function weightOf(path: string): { all: number; script: number; floor: number } {
  const script = scriptsOf(path).reduce((sum, name) => sum + sent(name), 0);
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(htmlOf(path)) ?? [];
  const words = main
    .replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(\/?\w+)[^>]*?(\shref="[^"]*")?[^>]*>/g, '<$1$2>');
  return { all: sent(`${path}index.html`) + script, script, floor: brotliCompressSync(words).length };
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
  expect(besides.sort()).toEqual(scriptsOf(path).sort());
});

/** KB of the heaviest page of a kind: all, what it has beyond its words, and scripts before anything is tapped. */
const BUDGETS: readonly [kind: EntryKind, all: number, beyondWords: number, script: number][] = [
  ['situation', 8.6, 7.2, 1.6],
  ['technique', 12.4, 8, 1.6],
  ['article', 12.8, 7.5, 1],
  ['reply', 8.5, 6.9, 1.6],
  ['worksheet', 10.7, 8.5, 2.4],
  ['session', 10.4, 6.9, 1.1],
  ['role-play', 17.2, 10.2, 3.4],
  ['quiz', 18, 14.8, 6.1],
  ['checklist', 19.4, 17, 7.7],
  ['map', 21.3, 18.7, 7.7],
];

test.each(BUDGETS)('a %s weighs at most %d KB besides the fonts, %d KB beyond its words, %d KB of script', (kind, ...budget) => {
  const weights = everywhere(kind).map((entry) => weightOf(addressOf(entry)));
  const heaviest = (of: (weight: (typeof weights)[number]) => number) => Math.max(...weights.map(of)) / KB;
  const [all, beyondWords, script] = budget;
  expect(heaviest((weight) => weight.all)).toBeLessThanOrEqual(all);
  expect(heaviest((weight) => weight.all - weight.floor)).toBeLessThanOrEqual(beyondWords);
  expect(heaviest((weight) => weight.script)).toBeLessThanOrEqual(script);
});

test('a page names all its modules, so that none is found only when another has come', () => {
  const found = pagesIn(ROOT.folder).flatMap((path) => scriptsOf(path).filter((name) => !htmlOf(path).includes(`"${name}"`)));
  expect(found).toEqual([]);
});

test('no page waits for another file before it is painted', () => {
  const waiting = pagesIn(ROOT.folder).filter((path) =>
    /<link rel="stylesheet"|<script(?! type="module")[^>]* src/.test(htmlOf(path)),
  );
  expect(waiting).toEqual([]);
});

test.each(LANGUAGES)('a first page in %s asks for at most 25 KB of fonts', async (language) => {
  const page = await site.browser().newPage();
  const fonts = new Set<string>();
  page.on('request', (request) => request.url().endsWith('.woff2') && fonts.add(new URL(request.url()).pathname));
  for (const kind of ['technique', 'article'] as const)
    await page.goto(site.address() + addressOf(entriesIn(language, kind)[0]!), { waitUntil: 'networkidle' });
  await page.close();
  const bytes = [...fonts].reduce((sum, name) => sum + readFileSync(join(ROOT.folder, name)).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(25 * KB);
});

test.each(LANGUAGES)('today’s questions in %s: 12 KB besides the script, and 6.8 KB of that beyond the frame’s', (language) => {
  const { all, script } = weightOf(`/${language}/practice/`);
  expect(all - script).toBeLessThanOrEqual(12 * KB);
  expect(script - weightOf(`/${language}/articles/`).script).toBeLessThanOrEqual(6.8 * KB);
});
