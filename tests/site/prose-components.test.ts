/** What prose may show. Figures: a drawing that has a name, the numbers behind it in a table, and room on the smallest screen. Doors
 * to situations, and pairs of techniques. */
import { readFileSync } from 'node:fs';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { attributeOf, elementIn, elementsIn, readHtml } from '../../src/core/html.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { fileOf, openSite, pagesIn } from './browser.ts';

const site = openSite(FIXTURE);
const whole = openSite(ROOT);
const PAGE = '/en/articles/order/';
const figureIn = (html: string) => elementIn(readHtml(html), 'figure.chart');

test('the drawing is named and described, and its letters are in the ink of the page', () => {
  const svg = elementIn(figureIn(readFileSync(fileOf(FIXTURE.folder, PAGE), 'utf8')), 'svg');
  expect(attributeOf(svg, 'role')).toBe('img');
  expect(textContent(elementIn(svg, 'title'))).toBe('How many it helped');
  expect(textContent(elementIn(svg, 'desc'))).toBe('After listening: 62.5%');
  expect(elementsIn(svg, '[fill]').every(({ attribs }) => ['currentColor', 'none'].includes(attribs['fill'] ?? ''))).toBe(true);
});

test('the table behind it has the number, how many were asked, and the source', () => {
  const row = elementIn(figureIn(readFileSync(fileOf(FIXTURE.folder, PAGE), 'utf8')), 'details tbody tr');
  expect(elementsIn(row, 'th, td').map((cell) => textContent(cell).trim())).toEqual([
    'After listening',
    '62.5% · 1,200\u00a0people',
    'Somebody',
  ]);
});

test('a book has the drawing too, and nothing to unfold', () => {
  const figure = figureIn(readFileSync(fileOf(FIXTURE.folder, '/en/print/book/'), 'utf8'));
  expect(elementsIn(figure, 'svg')).toHaveLength(1);
  expect(elementsIn(figure, 'details')).toEqual([]);
});

test.each(['en', 'et'])('nothing overflows at 320 px in %s, nor is a letter cut', async (language) => {
  const page = await site.at(`/${language}/articles/order/`, { viewport: { width: 320, height: 640 } });
  await page.locator('figure.chart details').evaluate((details: HTMLDetailsElement) => (details.open = true));
  const beyond = await page.locator('figure.chart').evaluate((figure) => {
    const { left, right } = figure.getBoundingClientRect();
    const parts = [...figure.querySelectorAll('text, rect, circle, table')].map((part) => part.getBoundingClientRect());
    return parts.filter((part) => part.left < left - 1 || part.right > right + 1).length;
  });
  expect(beyond).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

const shown = pagesIn(ROOT.folder).filter(
  (path) => !path.includes('/print/') && readFileSync(fileOf(ROOT.folder, path), 'utf8').includes('class="chart"'),
);

test.each(shown)('no figure of ours is wider than a phone in %s', async (path) => {
  const page = await whole.at(path, { viewport: { width: 320, height: 640 } });
  const beyond = await page.locator('figure.chart').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const { right } = figure.getBoundingClientRect();
      const letters = [...figure.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > right + 1);
      return letters.map(({ textContent: text }) => text);
    }),
  );
  expect(beyond).toEqual([]);
  await page.close();
});

test('on paper the table is left out: each number stands in the drawing', async () => {
  const page = await site.at(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure.chart .numbers').isVisible()).resolves.toBe(false);
  await expect(page.locator('figure.chart svg').isVisible()).resolves.toBe(true);
  await page.context().close();
});

test('a situation is a door: their words lead there, and the first line to say stands below', () => {
  const page = readHtml(readFileSync(fileOf(FIXTURE.folder, PAGE), 'utf8'));
  const doors = elementsIn(page, '.prose .pair').filter((box) => elementsIn(box, 'a').length);
  expect(doors.map((door) => attributeOf(elementIn(door, 'a'), 'href'))).toEqual(['/handbook/en/situations/lost-parcel/']);
  expect(doors.flatMap((door) => elementsIn(door, 'q').map(textContent))).toEqual(['Where is my parcel?', 'I will find out.']);
});

test('a pair stands in prose as its technique has it, and names the technique', () => {
  const page = readHtml(readFileSync(fileOf(FIXTURE.folder, PAGE), 'utf8'));
  const link = elementsIn(page, '.prose a').find(
    (one) => attributeOf(one, 'href').endsWith('/techniques/listen/') && textContent(one).trim() === 'Listen',
  );
  expect(link).toBeDefined();
  expect(elementsIn(page, '.prose .pair q').map(textContent)).toContain('I have the whole day for this.');
});
