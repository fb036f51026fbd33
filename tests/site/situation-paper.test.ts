/** Situations on paper: the page of each by itself, the pages of all behind their index, the cards, the index in the book. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import type { Localised } from '../../src/kinds/handbook.ts';
import { lineAt } from '../../src/kinds/lines.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { numbered } from '../../src/kinds/situation/numbers.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, handbook, LANGUAGES, NAMES, ui } from './handbook.ts';

const site = openSite();
const DOWNLOADS = join(ROOT.folder, 'downloads');
const SITES: Record<string, string> = { en: 'common-ground', et: 'uhine-keel' };
const SMALLEST = 7; // points
const CARDS = 4; // on a page
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

async function pagesOf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  return { pdf, texts: text.map(plain) };
}

const printed = (name: string, language: string, paper: string) =>
  pagesOf(readFileSync(join(DOWNLOADS, `${SITES[language]}-${name}-${language}-${paper}.pdf`)));

/** What every form of a situation says. */
function wordsOf(situation: Localised<'situation'>): string[] {
  const local = localHandbook(handbook, situation.language);
  const lines = [situation.line, ...situation.steps.map(({ line }) => line)].flatMap((line) => line ?? []);
  const said = lines.map((line) => lineAt(local, line).spoken);
  return [situation.title, situation.stop.if, ...situation.steps.map(({ text }) => text), ...said].map(plain);
}

/** What only a page has room for. */
const longWordsOf = (situation: Localised<'situation'>) =>
  [...wordsOf(situation), situation.stop.then, situation.after].map(plain);

const missingFrom = (text: string, words: readonly string[]) => words.filter((word) => !text.includes(word));

describe.each(LANGUAGES)('by Ctrl+P, in %s', (language) => {
  test(
    'every situation is one page of A4 and of Letter, with all that counts and nothing to press',
    { timeout: 240_000 },
    async () => {
      const wrong: string[] = [];
      for (const situation of everywhere('situation').filter((one) => one.language === language)) {
        const path = `/${language}${situation.path}`;
        const page = await site.at(path, { javaScriptEnabled: false });
        for (const format of ['A4', 'Letter']) {
          const { texts } = await pagesOf(await page.pdf({ format, printBackground: false }));
          const [text = ''] = texts;
          const last = new URL(path, handbook.house.site).href;
          if (texts.length !== 1) wrong.push(`${path}: ${texts.length} pages of ${format}`);
          wrong.push(...missingFrom(text, [...longWordsOf(situation), last]).map((word) => `${path}: "${word}" is missing`));
          const beside = ['situation.practise', 'situation.from', 'situation.wall', 'nav.techniques'] as const;
          wrong.push(...beside.filter((word) => text.includes(ui(language)[word])).map((word) => `${path}: ${word} is printed`));
        }
        await page.close();
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe.each(LANGUAGES)('all situations in %s', (language) => {
  const all = numbered(localHandbook(handbook, language));
  const titleOf = ({ number, situation }: (typeof all)[number]) => `${number} ${plain(situation.title)}`;
  const lineOfIndex = ({ number, situation }: (typeof all)[number]) => `${plain(situation.title)} ${number}`;

  test('are a page each behind their index, under the number it says', async () => {
    const { texts, pdf } = await printed('situations', language, 'a4');
    expect(texts).toHaveLength(all.length + 1);
    expect(missingFrom(texts[0]!, all.map(lineOfIndex))).toEqual([]);
    for (const [index, { number, situation }] of all.entries()) {
      expect(missingFrom(texts[index + 1]!, [titleOf({ number, situation }), ...longWordsOf(situation)])).toEqual([]);
    }
    const links = (await (await pdf.getPage(1)).getAnnotations()) as { dest?: string }[];
    expect(links.filter(({ dest }) => dest?.startsWith('situations-'))).toHaveLength(all.length);
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toContain(NAMES[language]);
    expect(info.Language).toBe(language);
    const chapters = (await pdf.getOutline()).map(({ title }) => plain(title));
    expect(chapters).toEqual([ui(language)['situation.index.title'], ...all.map(titleOf)]);
  });

  test('are a card each, four on a page, none too small to read', async () => {
    const { texts, pdf } = await printed('situations-cards-set', language, 'a4');
    expect(texts).toHaveLength(Math.ceil(all.length / CARDS));
    for (const [index, { number, situation }] of all.entries()) {
      const text = texts[Math.floor(index / CARDS)]!;
      const { says, danger, despair } = situation;
      const strip = danger || despair ? [handbook.house.emergency] : [];
      const front = [titleOf({ number, situation }), ...says.map(plain), ...strip];
      expect(missingFrom(text, [...front, ...wordsOf(situation)]), situation.id).toEqual([]);
    }
    for (let number = 1; number <= pdf.numPages; number++) {
      const items = (await (await pdf.getPage(number)).getTextContent()).items;
      const small = items.flatMap((item) => ('str' in item && item.height > 0 && item.height < SMALLEST - 0.1 ? [item.str] : []));
      expect(small).toEqual([]);
    }
  });

  test('no card is too full', async () => {
    const page = await site.at(`/${language}/print/situations-cards-set/`);
    await page.waitForSelector('[data-unfitted]', { state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    const full = await page
      .locator('[data-fits]')
      .evaluateAll((halves) => halves.filter((half) => half.scrollHeight > half.clientHeight).map((half) => half.textContent));
    expect(full).toEqual([]);
    expect(await page.locator('.flows').count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.close();
  });

  test.each(['a4', 'a3'])('are in the index for the wall, one sheet of %s', async (paper) => {
    const { texts } = await printed('situations-index', language, paper);
    expect(texts).toHaveLength(1);
    expect(missingFrom(texts[0]!, [ui(language)['situation.index.title'], ...all.map(lineOfIndex)])).toEqual([]);
  });

  test('are in the index that the book begins with, with the pages on which they are', async () => {
    const { pdf, texts } = await printed('handbook', language, 'a4');
    const destinations = (await pdf.getDestinations()) as Record<string, [Parameters<typeof pdf.getPageIndex>[0]]>;
    const pageOf = async (id: string) => (await pdf.getPageIndex(destinations[id]![0])) + 1;
    const index = texts.slice((await pageOf('part-who')) - 1, (await pageOf('part-situations')) - 1).join(' ');
    for (const { situation } of all) {
      const page = await pageOf(`situations-${situation.id}`);
      expect(index).toContain(`${plain(situation.title)} ${page}`);
      expect(texts[page - 1]).toContain(plain(situation.title));
    }
  });
});

test('a language in which no situation is written has nothing of them to print, and no link to it', () => {
  const page = (path: string) => join(FIXTURE.folder, path, 'index.html');
  const linksOn = (path: string) =>
    elementsIn(readHtml(readFileSync(page(path), 'utf8')), 'a[href*="/print/situations"]').map(textContent);
  expect(existsSync(page('en/print/situations'))).toBe(true);
  expect(linksOn('en/situations')).not.toEqual([]);
  expect(existsSync(page('ru/print/situations'))).toBe(false);
  expect([...linksOn('ru'), ...linksOn('ru/situations')]).toEqual([]);
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
