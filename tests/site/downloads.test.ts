/** What is offered to take along: under which names, and what a link says of its file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { formatBytes } from '../../src/exports/about-files.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';
import { pagesIn } from './browser.ts';
import { LANGUAGES, ui } from './handbook.ts';

const DOWNLOADS = join(ROOT.folder, 'downloads');
const SITES = { en: 'common-ground', et: 'uhine-keel' };

test.each([
  ['en/limits-a4.pdf', 'common-ground-limits-en-a4.pdf'],
  ['et/limits-cards.pdf', 'uhine-keel-limits-cards-et-a4.pdf'],
  ['en/quiz-order-letter.pdf', 'common-ground-order-quiz-en-letter.pdf'],
  ['et/birthday-parcel-script-a4.pdf', 'uhine-keel-birthday-parcel-script-et-a4.pdf'],
  ['en/phase-own-a4.pdf', 'common-ground-own-booklet-en-a5.pdf'],
  ['handbook-en.pdf', 'common-ground-handbook-en-a4.pdf'],
  ['handbook-et-letter.pdf', 'uhine-keel-handbook-et-letter.pdf'],
  ['handbook-et.epub', 'uhine-keel-handbook-et.epub'],
])('%s still answers, with what %s holds', (before, now) => {
  expect(readFileSync(join(DOWNLOADS, before)).equals(readFileSync(join(DOWNLOADS, now)))).toBe(true);
});

test('every file says whose it is and in which language', () => {
  const names = readdirSync(DOWNLOADS).filter((name) => name.includes('.') && !name.startsWith('handbook-'));
  const schemes = Object.entries(SITES).map(
    ([language, site]) =>
      new RegExp(`^${site}-[a-z0-9-]+-${language}(-[a-z0-9]+)?\\.(pdf|epub|zip|xml|gift\\.txt|apkg|xlsx|docx|csv|json|yaml)$`),
  );
  expect(names.filter((name) => !schemes.some((scheme) => scheme.test(name)))).toEqual([]);
});

describe.each([
  { ...ROOT, wordsIn: ui },
  { ...FIXTURE, wordsIn: (language: string) => fixtureHandbook().ui[language]! },
])('$folder', ({ folder, base, wordsIn }) => {
  test('every link to a file says its type, its size and how many pages it has', async () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const path of pagesIn(folder)) {
      const page = readHtml(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'));
      const language = elementsIn(page, 'html')[0]?.attribs['lang'] ?? '';
      for (const link of elementsIn(page, 'a[href*="/downloads/"]:not([href$="/"], [href*="#"]), a[download]')) {
        seen++;
        const file = join(folder, (link.attribs['href'] ?? '').slice(base.length));
        if (!existsSync(file)) wrong.push(`${path}: ${file} is not there`);
        const said = textContent(link);
        if (!said.includes(formatBytes(statSync(file).size, language))) wrong.push(`${path}: "${said}" has no size`);
        if (!file.endsWith('.pdf')) continue;
        const { numPages } = await getDocumentProxy(new Uint8Array(readFileSync(file)));
        const pages =
          numPages === 1 ? wordsIn(language)['file.page'] : wordsIn(language)['file.pages'].replace('{count}', String(numPages));
        if (!said.includes('PDF') || !said.includes(pages)) wrong.push(`${path}: "${said}" does not say ${pages}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)('the EPUB in %s', (language) => {
  const files = unzipSync(readFileSync(join(DOWNLOADS, `handbook-${language}.epub`)));
  const text = (name: string) => Buffer.from(files[name] ?? []).toString();

  test('has an author, and a cover that is a picture', () => {
    expect(text('EPUB/package.opf')).toMatch(/<dc:creator>[^<]+<\/dc:creator>/);
    const [, cover = ''] = /href="([^"]+)" media-type="image\/png" properties="cover-image"/.exec(text('EPUB/package.opf')) ?? [];
    const picture = Buffer.from(files[`EPUB/${cover}`] ?? []);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(1600); // pixels across
  });

  test('keeps words apart, and the headings of tables', () => {
    const pages = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
    const ends = (['good', 'middling', 'bad'] as const).map((end) => ui(language)[`scenario.end.${end}`]);
    const glued = new RegExp(`\\d(${ends.join('|')})`);
    expect(pages.filter((name) => glued.test(text(name).replace(/<[^>]+>/g, '')))).toEqual([]);
    const tables = pages.flatMap((name) => elementsIn(readHtml(text(name)), 'table:has(thead)'));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const headings = elementsIn(table, 'thead th').map((heading) => textContent(heading).trim());
      for (const row of elementsIn(table, 'tbody tr')) {
        const cells = elementsIn(row, 'td, th').map((cell) => textContent(cell));
        expect(cells.slice(1).filter((cell, index) => !cell.startsWith(`${headings[index + 1]}: `))).toEqual([]);
      }
    }
  });
});
