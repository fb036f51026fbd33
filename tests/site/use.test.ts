/** The site used as its people use it: switching language, searching, printing. Quizzes have their own files. */
import { describe, expect, test } from 'vitest';
import { getDocumentProxy, extractText } from 'unpdf';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { entryIn, LANGUAGES, ui } from './handbook.ts';
import { blockStorage, fillStorage } from './storage.ts';

const site = openSite(ROOT);

test('a barrier would be found: a picture without words, a text too pale, in the dark alone too', async () => {
  const page = await site.at('/en/techniques/voice/');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect((await barriersInBoth(page)).join()).toContain('image-alt');
  await page.evaluate(() => {
    document.querySelector('main img')!.remove();
    document.querySelector<HTMLElement>('main .lead')!.style.color = '#333'; // set by script, which the policy lets pass
  });
  const found = await barriersInBoth(page);
  expect(found.map((barrier) => barrier.split(':')[0])).toEqual(['dark color-contrast']);
  await page.close();
});

describe('languages', () => {
  test('the switch stays on the page', async () => {
    const page = await site.at('/en/techniques/voice/');
    await page.click('header [data-language=et]');
    expect(new URL(page.url()).pathname).toBe('/et/techniques/voice/');
    await page.close();
  });

  test('the choice is remembered only on request, and forgotten when unticked', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    await page.goto(`${site.address()}/`);
    await page.click('[data-language=et]');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(`${site.address()}/`);
    await page.check('language-choice input');
    await page.click('[data-language=et]');
    await page.waitForURL('**/et/');
    const again = await context.newPage();
    await again.goto(`${site.address()}/`);
    await again.waitForURL('**/et/');
    await context.close();
  });
});

describe.each([
  ['blocked', blockStorage],
  ['full', fillStorage],
])('storage %s', (_, spoil) => {
  test('the language chosen cannot be kept, and each tick says so', async () => {
    const context = await site.browser().newContext();
    await context.addInitScript(spoil);
    const page = await context.newPage();
    await page.goto(`${site.address()}/`);
    const notice = page.locator('[role=status] [data-unkept]');
    expect(await notice.isVisible()).toBe(false);
    for (const _tick of ['first', 'second']) {
      await page.click('language-choice input');
      await notice.waitFor();
      for (const language of LANGUAGES) expect(await notice.innerText()).toContain(ui(language)['choose.unkept']);
      expect(await page.isChecked('language-choice input')).toBe(false);
    }
    await page.click('[data-language=et]');
    await page.waitForURL('**/et/');
    await context.close();
  });
});

describe.each([
  ['en', 'listen', '/en/techniques/listen/'],
  ['et', 'kuula', '/et/techniques/listen/'],
])('search in %s', (language, query, expected) => {
  test(`${query} leads to ${expected}`, async () => {
    const page = await site.at(`/${language}/`);
    await page.fill('#search', query);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-results] li');
    const links = await page
      .locator('[data-search-results] li > a:first-of-type')
      .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.slice(0, 5)).toContain(expected);
    await page.close();
  });
});

describe('on paper', () => {
  const papers = ['A4', 'Letter'] as const;
  test.each(papers)('the first minute prints by Ctrl+P on one page of %s, without navigation', async (format) => {
    for (const language of LANGUAGES) {
      const page = await site.at(`/${language}/checklists/first-minute/`);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(pdf, { mergePages: true });
      expect(pdf.numPages).toBe(1);
      const { items } = entryIn(language, 'checklist', 'first-minute');
      for (const item of items) expect(text.replace(/\s+/g, ' ')).toContain(item.text);
      expect(text).not.toContain(ui(language)['nav.techniques']);
      await page.close();
    }
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
