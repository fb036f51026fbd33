/** What a device remembers of a team's own sheet: beside a colleague's address, and with storage that fails. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { LANGUAGES, ui } from './handbook.ts';
import { blockStorage, fillStorage, refuseStorage } from './storage.ts';

const site = openSite(ROOT);

describe('a colleague’s address', () => {
  /** A window whose device remembers a sheet of one's own, at a colleague's address. */
  async function withOwnSheet(): Promise<{ page: Page; own: () => Promise<string | null>; before: string | null }> {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    const own = () => page.evaluate(() => localStorage.getItem('handbook-sheet'));
    await page.goto(`${site.address()}/en/checklists/phone/#team=Ours&phone=5551234`);
    await page.waitForSelector('.pages[data-ready] .paper');
    await page.check('print-choices [name=remember]');
    const before = await own();
    await page.goto('about:blank');
    await page.goto(`${site.address()}/en/checklists/limits/#team=Theirs`);
    await page.waitForSelector('.pages[data-ready] .paper');
    return { page, own, before };
  }

  test('leaves one’s own remembered sheet alone, whatever is then changed', async () => {
    const { page, own, before } = await withOwnSheet();
    expect(before).toContain('5551234');
    expect(await page.inputValue('print-choices [name=team]')).toBe('Theirs');
    await page.selectOption('print-choices [name=copies]', '2');
    expect([await own(), await page.isChecked('print-choices [name=remember]')]).toEqual([before, false]);
    await page.click('print-choices [type=reset]');
    await page.waitForFunction(() => location.hash === '');
    expect(await own()).toBe(before);
    await page.context().close();
  });

  test('takes its place on request', async () => {
    const { page, own } = await withOwnSheet();
    await page.check('print-choices [name=remember]');
    expect(await own()).toBe('team=Theirs');
    await page.context().close();
  });

  test('one’s own address stays remembered when the page is loaded anew', async () => {
    const { page, own } = await withOwnSheet();
    await page.check('print-choices [name=remember]');
    await page.reload();
    await page.waitForSelector('.pages[data-ready] .paper');
    await page.fill('print-choices [name=team]', 'Mine & yours');
    expect(await own()).toBe('team=Mine+%26+yours');
    await page.context().close();
  });
});

describe('two tabs', () => {
  const field = (page: Page, name: string) => expect.poll(() => page.inputValue(`print-choices [name=${name}]`));
  const ticked = (page: Page) => expect.poll(() => page.isChecked('print-choices [name=remember]'));
  async function withTwo(hash = ''): Promise<[Page, Page]> {
    const context = await site.browser().newContext();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(`${site.address()}/en/checklists/phone/#team=Ours`);
    await one.waitForSelector('.pages[data-ready] .paper');
    await one.check('print-choices [name=remember]');
    await other.goto(`${site.address()}/en/checklists/limits/${hash}`);
    await other.waitForSelector('.pages[data-ready] .paper');
    return [one, other];
  }

  test('a remembered sheet that one changes is changed in the other, which then puts nothing old back', async () => {
    const [one, other] = await withTwo();
    await one.fill('print-choices [name=team]', 'Night shift');
    await field(other, 'team').toBe('Night shift');
    await other.fill('print-choices [name=phone]', '5551234');
    await field(one, 'phone').toBe('5551234');
    await field(one, 'team').toBe('Night shift');
    await ticked(one).toBe(true);
    await one.context().close();
  });

  test('forgotten in one: the other shows it, keeps what it shows, and stores nothing', async () => {
    const [one, other] = await withTwo();
    await one.uncheck('print-choices [name=remember]');
    await ticked(other).toBe(false);
    await other.fill('print-choices [name=phone]', '5551234');
    expect(await other.inputValue('print-choices [name=team]')).toBe('Ours');
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    await one.context().close();
  });

  test('a colleague’s address in the other is left alone', async () => {
    const [one, other] = await withTwo('#team=Theirs');
    await one.fill('print-choices [name=team]', 'Night shift');
    await other.selectOption('print-choices [name=copies]', '2');
    expect(await other.inputValue('print-choices [name=team]')).toBe('Theirs');
    expect(await one.evaluate(() => localStorage.getItem('handbook-sheet'))).toBe('team=Night+shift');
    await one.context().close();
  });
});

describe('storage that fails', () => {
  const faults = { blocked: blockStorage, refused: refuseStorage, full: fillStorage };
  const notice = (page: Page) => page.locator('[data-told=remember]').textContent();
  describe.each(LANGUAGES)('%s', (language) => {
    const unkept = ui(language)['sheet.unkept'];
    test.each(Object.keys(faults) as (keyof typeof faults)[])(
      '%s: the choices count, and a tick says once that nothing is kept',
      async (fault) => {
        const context = await site.browser().newContext();
        await context.addInitScript(faults[fault]);
        const page = await context.newPage();
        page.on('pageerror', (error) => site.faults.push(error.message));
        await page.goto(`${site.address()}/${language}/checklists/phone/#team=Mari&copies=2`);
        await page.waitForSelector('.pages[data-ready] .paper');
        expect(await page.locator('.cell').count()).toBe(2);
        expect(await notice(page)).toBe('');
        await page.click('print-choices [name=remember]');
        await page.waitForFunction((said) => document.querySelector('[data-told=remember]')!.textContent === said, unkept);
        expect(await page.isChecked('print-choices [name=remember]')).toBe(false);
        await page.selectOption('print-choices [name=copies]', '1');
        await page.waitForFunction(() => document.querySelectorAll('.cell').length === 1);
        expect(await notice(page)).toBe('');
        expect(await page.locator('.cell').first().textContent()).toContain('Mari');
        await context.close();
      },
    );
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
