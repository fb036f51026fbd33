/** The print choices as a team lead uses them: preview, address, memory, what is typed, what comes out of the printer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { barriers } from './barriers.ts';
import { openSite } from './browser.ts';
import { entryIn, LANGUAGES, ui } from './handbook.ts';
import { onPaper } from './on-paper.ts';

const site = openSite(ROOT);
const KB = 1000;

async function opened(path: string, options = {}): Promise<Page> {
  const page = await site.at(path, options);
  if (!path.includes('=')) await page.click('print-choices summary');
  await page.waitForSelector('.pages[data-ready] .paper');
  return page;
}

const fragment = (page: Page) => new URL(page.url()).hash;
const kept = (page: Page) => page.evaluate(() => localStorage.length);

describe('what is chosen', () => {
  test('stands in the address, in the preview and on paper', async () => {
    const page = await opened('/en/checklists/limits/');
    await page.fill('print-choices [name=team]', 'Tagasi & kohe');
    await page.selectOption('print-choices [name=paper]', 'letter');
    await page.waitForFunction(() => document.querySelector('.pages')!.textContent!.includes('Tagasi & kohe'));
    expect(fragment(page)).toBe('#paper=letter&team=Tagasi+%26+kohe');
    const paper = await onPaper(page);
    expect(paper).toMatchObject({ pages: 1, sides: [216, 279] });
    expect(paper.text).toContain('Tagasi & kohe');
    expect(await kept(page)).toBe(0);
    await page.close();
  });

  test('is seen by a colleague who is sent the address', async () => {
    const page = await opened('/et/checklists/limits/#form=cards&phone=5551234');
    expect(await page.locator('.card').count()).toBe(4);
    const paper = await onPaper(page);
    expect(paper.pages).toBe(1);
    expect(paper.text.split('5551234')).toHaveLength(5);
    await page.close();
  });

  test('is remembered only on request, and forgotten when unticked or started over', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    const open = async () => {
      await page.goto(`${site.address()}/en/checklists/phone/`);
      await page.waitForSelector('print-choices details:not([hidden])');
    };
    await open();
    await page.click('print-choices summary');
    await page.fill('print-choices [name=team]', 'Night shift');
    await page.check('print-choices [name=remember]');
    await open();
    expect(await page.inputValue('print-choices [name=team]')).toBe('Night shift');
    await page.uncheck('print-choices [name=remember]');
    expect(await kept(page)).toBe(0);
    await page.check('print-choices [name=remember]');
    await page.click('print-choices [type=reset]');
    await page.waitForFunction(() => localStorage.length === 0);
    expect(await page.inputValue('print-choices [name=team]')).toBe('');
    await context.close();
  });

  test.each(['/en/checklists/phone/', '/et/maps/return/'])(
    '%s is on trial until a team says that it has tried it',
    async (path) => {
      const page = await opened(path);
      const trial = ui(path.slice(1, 3))['sheet.trial']!;
      expect((await onPaper(page)).text).toContain(trial);
      await page.fill('print-choices [name=tried-by]', 'Night shift');
      await page.fill('print-choices [name=tried-on]', '15.02.2027');
      await page.check('print-choices [name=remember]');
      await page.waitForFunction(() => document.querySelector('.pages')!.textContent!.includes('15.02.2027'));
      const { text, pages } = await onPaper(page);
      expect(text).not.toContain(trial);
      expect(text).toMatch(/Night shift.*15\.02\.2027/);
      expect(pages).toBe(1);
      const address = page.url();
      await page.goto(`${site.address()}/en/checklists/email/`); // a sheet that nobody has tried
      await page.waitForSelector('.pages[data-ready] .paper');
      expect((await onPaper(page)).text).not.toContain('Night shift');
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('.pages')!.textContent!.includes('Night shift'));
      await page.close();
    },
  );

  test('goes when the choices are closed: the sheet prints as it comes', async () => {
    const page = await opened('/en/checklists/phone/#team=Nobody&paper=a3');
    await page.click('print-choices summary');
    await page.waitForSelector('.pages', { state: 'hidden' });
    const paper = await onPaper(page);
    expect(paper.text).not.toContain('Nobody');
    expect(paper.pages).toBe(1);
    await page.close();
  });
});

describe('languages', () => {
  test('side by side, on one page that lies', async () => {
    const page = await opened('/en/maps/return/#language=both&paper=a3');
    const paper = await onPaper(page);
    expect(paper).toMatchObject({ pages: 1, sides: [420, 297] });
    for (const language of LANGUAGES) expect(paper.text).toContain(entryIn(language, 'map', 'return').title);
    expect(await page.locator('.cell [lang=et]').count()).toBe(1);
    await page.close();
  });

  test('a language that cannot be reached is said, and the own one printed', async () => {
    const page = await site.at('/en/checklists/phone/');
    await page.route('**/et/checklists/phone/', (route) => route.abort());
    await page.click('print-choices summary');
    await page.selectOption('print-choices [name=language]', 'et');
    await page.waitForFunction(
      (said) => document.querySelector('[data-told=language]')!.textContent === said,
      ui('en')['sheet.unreachable'],
    );
    expect(await page.locator('.cell [lang=en]').count()).toBe(1);
    site.faults.splice(0); // the failed request, told on the console
    await page.context().close();
  });
});

test('a page to sign comes after the sheet', async () => {
  const page = await opened('/et/checklists/phone/#briefing=yes');
  const paper = await onPaper(page);
  expect(paper.pages).toBe(2);
  expect(paper.text).toContain(ui('et')['briefing.text']);
  await page.close();
});

test('large print: nothing on the sheet is smaller than 16 points', async () => {
  const page = await opened('/en/checklists/email/#large=yes&code=no');
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.pages .sheet *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16 * (96 / 72) - 0.5)
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
  expect((await onPaper(page)).pages).toBe(1);
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const paths = ['/et/checklists/limits/#language=both&briefing=yes', '/en/maps/missed-shipment/#form=cards'];
  test.each(paths)('%s has no barrier', async (path) => {
    const context = await site.browser().newContext({ colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.address() + path);
    await page.waitForSelector('.pages[data-ready] .paper');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
});

test('the script is at most 8 KB as it is sent', () => {
  const folder = join(ROOT.folder, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.startsWith('PrintChoices') && name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(8 * KB);
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
