/** What a reader downloads: bytes, as a host sends them (brotli). Speed is measured elsewhere, never by a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite, pagesIn } from './browser.ts';

const site = openSite(ROOT);
const KB = 1000;

const sent = (path: string) => brotliCompressSync(readFileSync(join(ROOT.folder, path))).length;

/** Files asked for by a page before the reader does anything, by ending. */
async function bytesOf(path: string): Promise<{ all: number; script: number; font: number }> {
  const page = await site.browser().newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(site.address() + path, { waitUntil: 'networkidle' });
  await page.close();
  const total = (match: (name: string) => boolean) =>
    [...asked].filter(match).reduce((sum, name) => sum + sent(name.endsWith('/') ? `${name}index.html` : name), 0);
  return {
    all: total((name) => !name.endsWith('.woff2')),
    script: total((name) => name.endsWith('.js')),
    font: total((name) => name.endsWith('.woff2')),
  };
}

const techniques = pagesIn(ROOT.folder).filter((path) => /\/techniques\/[^/]+\//.test(path));

test('a technique page is at most 14 KB besides the font, and 3 KB of script before the reader searches', async () => {
  const weights = await Promise.all(
    ['/en/techniques/make-right/', '/et/techniques/make-right/', '/et/techniques/apologise/'].map(bytesOf),
  );
  for (const { all, script } of weights) {
    expect(all).toBeLessThanOrEqual(14 * KB);
    expect(script).toBeLessThanOrEqual(3 * KB);
  }
});

test('no technique page is heavier than its words: HTML at most 9 KB', () => {
  expect(Math.max(...techniques.map((path) => sent(`${path}index.html`)))).toBeLessThanOrEqual(9 * KB);
});

test('a role-play is at most 20 KB besides the font, and 3 KB of script', async () => {
  const plays = pagesIn(ROOT.folder).filter((path) => /\/scenarios\/[^/]+\/$/.test(path));
  expect(plays).toHaveLength(10);
  for (const path of plays) {
    const { all, script } = await bytesOf(path);
    expect(all, path).toBeLessThanOrEqual(20 * KB);
    expect(script, path).toBeLessThanOrEqual(3 * KB);
  }
});
