/** The page that prints all sheets, in a handbook of three languages below a base path, in one of which no sheet is written. */
import { expect, test } from 'vitest';
import { FIXTURE } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { onPaper } from './on-paper.ts';

const site = openSite(FIXTURE);

test.each([
  ['en', '', { pages: 2, languages: ['en', 'en'] }],
  ['ru', '', { pages: 2, languages: ['en', 'en'] }],
  ['et', '#language=both', { pages: 2, languages: ['et', 'en', 'et', 'en'] }],
  ['et', '#form=cards&language=both', { pages: 1, languages: ['et', 'en', 'et', 'en'] }],
])('/%s/downloads/own/%s', async (language, choices, expected) => {
  const page = await site.at(`/${language}/downloads/own/${choices}`);
  await page.waitForSelector('.pages[data-ready] .paper');
  const sheets = page.locator('.pages :is(.cell > .sheet, .card)');
  expect(await sheets.evaluateAll((all) => all.map((sheet) => sheet.getAttribute('lang')))).toEqual(expected.languages);
  expect((await onPaper(page)).pages).toBe(expected.pages);
  await page.close();
});

test('another language of the page keeps what was chosen', async () => {
  const page = await site.at('/en/downloads/own/#team=Night&line.minute=Lock+it.');
  await page.waitForSelector('.pages[data-ready] .paper');
  await page.click('header a[data-language=et]');
  await page.waitForSelector('html[lang=et] .pages[data-ready] .paper');
  expect(new URL(page.url()).hash).toBe('#team=Night&line.minute=Lock+it.');
  expect((await onPaper(page)).text).toContain('Lock it.');
  await page.close();
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
