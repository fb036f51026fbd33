/** Pages on paper: each says whose it is, and none holds a stray line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite, pagesIn } from './browser.ts';
import { handbook, LANGUAGES, NAMES, ui } from './handbook.ts';

const site = openSite();
const DOWNLOADS = join(ROOT.folder, 'downloads');
const bare = (text: string) => text.replace(/\s+/g, ' ');
/** "Updated {date}" as a pattern. */
const dated = (language: string) => new RegExp(ui(language)['entry.updated'].replace('{date}', '.*\\d{4}'));
const inLanguage = pagesIn(ROOT.folder).filter((path) => LANGUAGES.some((language) => path.startsWith(`/${language}/`)));

test('every page has its name, address, day and licence for paper', () => {
  const wrong = inLanguage.filter((path) => {
    const page = readHtml(readFileSync(join(ROOT.folder, path, 'index.html'), 'utf8'));
    const [language = ''] = path.split('/').filter(Boolean);
    const said = bare(elementsIn(page, '.page-imprint, .sheet .foot').map(textContent).join(' '));
    const address = new URL(path, handbook.house.site).href;
    const parts = [NAMES[language] ?? '?', address, ui(language)['site.licence']];
    return !parts.every((part) => said.includes(part)) || !dated(language).test(said);
  });
  expect(wrong).toEqual([]);
});

describe('by Ctrl+P', () => {
  const some = [
    '/en/',
    '/en/techniques/apologise/',
    '/et/articles/',
    '/et/reference/how-we-know/',
    '/et/scenarios/birthday-parcel/',
  ];
  test.each(some)('%s says it once, at its end', async (path) => {
    const [language = ''] = path.split('/').filter(Boolean);
    const page = await site.at(path);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    await page.close();
    const { text } = await extractText(pdf, { mergePages: true });
    const parts = bare(text).split(`${NAMES[language]} · ${new URL(path, handbook.house.site).href}`);
    expect(parts).toHaveLength(2);
    expect(parts[1]).toMatch(dated(language));
    expect(parts[1]).toContain('CC BY');
  });

  test.each(['/en/checklists/limits/', '/et/maps/return/'])('the sheet %s says it in its foot', async (path) => {
    const page = await site.at(path);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
      mergePages: true,
    });
    await page.close();
    for (const part of [NAMES[path.slice(1, 3)] ?? '?', path, '2026', 'CC BY 4.0']) expect(bare(text)).toContain(part);
  });
});

const MARGIN = 57; // points: 20 mm, where running heads and page numbers stand

test('no page of a PDF holds a stray line or two', async () => {
  const stray: string[] = [];
  for (const name of readdirSync(DOWNLOADS).filter((file) => file.endsWith('.pdf') && !file.startsWith('handbook-'))) {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(DOWNLOADS, name))));
    for (let number = 2; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const places = (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() ? [item.transform[5]] : [],
      );
      const isBook = /handbook|booklet/.test(name);
      const lines = new Set(places.filter((y) => y < height - MARGIN || !isBook).map((y) => Math.round(y)));
      // A page without any is blank on purpose: the next part opens on the right.
      if (lines.size > (isBook ? 0 : -1) && lines.size < 4) stray.push(`${name}, page ${number}`);
    }
  }
  expect(stray).toEqual([]);
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
