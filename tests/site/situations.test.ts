/** Situations and techniques in the moment: what to say stands on the first screen of a phone, two taps from home. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, LANGUAGES } from './handbook.ts';

const site = openSite(ROOT);
const PHONE = { width: 360, height: 640 };
const SMALLEST_LINE = 26; // px: read at arm's length
const ONE_LINE = 24; // px of a step that must be in sight for it to be read

const situations = everywhere('situation');
const addressOf = ({ language, path }: { language: string; path: string }) => `/${language}${path}`;

/** What of a page is not as it should be on the first screen. @param inSight selectors of what must end there */
async function wrongOn(page: Page, path: string, inSight: readonly string[]): Promise<string[]> {
  await page.goto(site.address() + path, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const { ends, step, size, titleFirst } = await page.evaluate((selectors) => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [title, line] = [document.querySelector('h1'), document.querySelector('[data-line]')];
    return {
      ends: selectors.map((selector) => box(selector)?.bottom ?? Infinity),
      step: box('[data-step]')?.top ?? Infinity,
      size: line ? Number.parseFloat(getComputedStyle(line).fontSize) : undefined,
      titleFirst: !line || Boolean(title && title.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
  }, inSight);
  const wrong = inSight.flatMap((name, index) => (ends[index]! <= PHONE.height ? [] : [`${name} ends at ${ends[index]}`]));
  if (inSight.includes('.stop summary') && step > PHONE.height - ONE_LINE) wrong.push(`the first step begins at ${step}`);
  if (size !== undefined && size < SMALLEST_LINE) wrong.push(`the line is set in ${size} px`);
  if (!titleFirst) wrong.push('the line comes before the title');
  return wrong.map((what) => `${path}: ${what}`);
}

test('on a phone, a situation says on the first screen what to say, what not, when to stop, and what to do first', async () => {
  const page = await site.browser().newPage({ viewport: PHONE });
  const wrong: string[] = [];
  for (const situation of situations) {
    const { line, danger, despair } = situation;
    const inSight = [
      ...(line ? ['[data-line]', '.not'] : []),
      ...(danger || despair ? ['[data-danger] a'] : []),
      '.stop summary',
    ];
    wrong.push(...(await wrongOn(page, addressOf(situation), inSight)));
  }
  await page.close();
  expect(wrong).toEqual([]);
});

test('on a phone, a technique begins with its line', async () => {
  const page = await site.browser().newPage({ viewport: PHONE });
  const wrong: string[] = [];
  for (const technique of everywhere('technique')) wrong.push(...(await wrongOn(page, addressOf(technique), ['[data-line]'])));
  await page.close();
  expect(wrong).toEqual([]);
});

test.each(LANGUAGES)('in %s, every situation is two taps from home, without script', async (language) => {
  const context = await site.browser().newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  const doorsOf = async (path: string) => {
    await page.goto(site.address() + path);
    return page.locator('a[data-door]:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  const atHome = await doorsOf(`/${language}/`);
  const list = `/${language}/situations/`;
  const onList = await doorsOf(list);
  for (const group of atHome.filter((href) => href.startsWith(list) && href.includes('#'))) {
    expect(await page.locator(group.slice(list.length)).count(), group).toBe(1);
  }
  await context.close();
  const own = situations.filter((situation) => situation.language === language).map(addressOf);
  expect(own.filter((path) => !atHome.includes(path) && !onList.includes(path))).toEqual([]);
});

const written = addressOf(situations.find(({ line, how }) => line !== undefined && how.includes('writing'))!);

test('a line is copied with one tap, each by its own button', async () => {
  const context = await site.browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.address() + written);
  const lines = await page.locator('spoken-line').all();
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    await line.locator('[data-copy]').click();
    await expect.poll(() => line.locator('[role=status]').textContent()).not.toBe('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await line.locator('[data-line] q, q[data-line]').textContent(),
    );
  }
  await context.close();
});

test('a line is selected where the browser does not copy', async () => {
  const page = await site.at(written);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('[data-copy]').first().click();
  const words = await page.locator('[data-line] q').first().textContent();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words);
  await page.close();
});

test('without script a line has no button, and is there in the other languages', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address() + written);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
  await page.locator('.line-tools summary').click();
  expect(await page.locator('.line-tools details [lang]:visible').count()).toBe(LANGUAGES.length - 1);
  await context.close();
});
