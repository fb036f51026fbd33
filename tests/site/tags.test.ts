/** What reading software hears of PDFs: something below every heading, the decision of a map, each language as its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/kinds/map/decision-text.ts';
import { SHEET_PAPERS } from '../../src/print/parts/sheet.ts';
import { ROOT } from '../setup/build-site.ts';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { openSite } from './browser.ts';
import { everywhere, LANGUAGES, ui } from './handbook.ts';
import { flat, metadataOf, silentHeadings, tagTree } from './tag-tree.ts';
import { createTranslate } from '../../src/core/translate.ts';

const site = openSite();
const DOWNLOADS = join(ROOT.folder, 'downloads');
// Not those under the names of old, which are the same; nor booklets to fold, whose pages lie beside others: the plain ones are there to be heard.
const isToHear = (name: string) => !name.startsWith('handbook-') && !/-booklet-\w+-(a4|letter)\.pdf$/.test(name);
const pdfs = readdirSync(DOWNLOADS).filter((name) => name.endsWith('.pdf') && isToHear(name));

test('no heading is followed by silence', async () => {
  const wrong: string[] = [];
  for (const name of pdfs) {
    const silent = silentHeadings(await tagTree(readFileSync(join(DOWNLOADS, name))));
    wrong.push(...silent.map((heading) => `${name}: ${heading}`));
  }
  expect(wrong).toEqual([]);
});

test('what stands in a list is the body of its item; the file says whose it is, in which language', async () => {
  const wrong: string[] = [];
  for (const name of pdfs) {
    const bytes = readFileSync(join(DOWNLOADS, name));
    const items = flat(await tagTree(bytes)).filter(({ role }) => role === 'LI');
    if (items.some(({ children }) => !children.some(({ role }) => role === 'LBody'))) wrong.push(`${name}: an item without body`);
    const { language, author } = await metadataOf(bytes);
    if (!author || !name.includes(`-${language}-`)) wrong.push(`${name}: by "${author}", in "${language}"`);
  }
  expect(wrong).toEqual([]);
});

describe.each(everywhere('map'))('$language/$id', ({ id, language, path, steps }) => {
  test.each(SHEET_PAPERS)('tells its decision on %s', async (paper) => {
    const tags = flat(await tagTree(readFileSync(join(DOWNLOADS, `${language}/${id}-${paper}.pdf`))));
    const drawings = tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(drawings).toContain(asText(steps, createTranslate(ui(language))));
  });

  test('tells it once by Ctrl+P, and on the screen leaves it to the list', async () => {
    const page = await site.at(`/${language}${path}`);
    const tags = flat(await tagTree(await page.pdf({ format: 'A4', tagged: true })));
    const told = tags.filter(({ role, alt }) => role === 'Figure' && alt === asText(steps, createTranslate(ui(language))));
    expect(told).toHaveLength(1);
    expect(await page.locator('svg.diagram:not([aria-hidden])').count()).toBe(0);
    await page.close();
  });
});

test.each(LANGUAGES)('the book of %s marks every language that is not its own', async (language) => {
  const html = readFileSync(join(ROOT.folder, language, 'print/book/index.html'), 'utf8');
  const marked = (code: string | undefined) => code !== undefined && code !== language;
  const inPage = elementsIn(readHtml(html), '.book [lang]').filter(({ attribs }) => marked(attribs['lang']));
  const tags = flat(await tagTree(readFileSync(join(DOWNLOADS, `handbook-${language}.pdf`))));
  const inPdf = tags.filter((tag) => marked(tag.language));
  expect(inPdf.length).toBeGreaterThanOrEqual(inPage.length);
  expect(inPdf.filter((tag) => !flat(tag).some(({ painted }) => painted))).toEqual([]);
});
