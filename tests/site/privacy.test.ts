/** The page on privacy: what it says of this device is so, its button clears all of it and nothing else. */
import { describe, expect, test } from 'vitest';
import { isStoredName } from '../../src/core/storage.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { LANGUAGES } from './handbook.ts';
import { blockStorage } from './storage.ts';

const site = openSite(ROOT);
const OTHERS = 'somebody-else';

async function visit(path: string) {
  const page = await (await site.browser().newContext()).newPage();
  page.on('pageerror', ({ message }) => site.faults.push(message));
  await page.goto(site.address() + path);
  return page;
}

describe.each(LANGUAGES)('privacy in %s', (language) => {
  test('names what is kept, and clears it when asked twice', async () => {
    const page = await visit(`/${language}/techniques/apologise/`);
    await page.evaluate((name) => localStorage.setItem(name, 'theirs'), OTHERS);
    await page.locator('spoken-line details summary').first().click();
    await page.locator('spoken-line [data-keep]').first().click();
    await page.goto(`${site.address()}/${language}/worksheets/prepare-talk/`);
    await page.locator('textarea').first().fill('Three nights');
    await page.goto(`${site.address()}/${language}/quizzes/boss/`);
    await page.locator('.question input').first().check();
    await page.goto(`${site.address()}/${language}/reference/privacy/`);
    const names = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(names.filter((name) => name !== OTHERS && !isStoredName(name))).toEqual([]);
    const told = await page.locator('[data-names]').textContent();
    expect(told).toContain('handbook.kept-lines');
    expect(told).toContain('handbook.worksheet.');
    expect(told).toContain('handbook.answers');
    await page.locator('kept-here [data-clear]').click();
    await page.locator('[data-back]').click();
    expect(await page.locator('[data-names]').textContent()).toBe(told);
    await page.locator('kept-here [data-clear]').click();
    await page.locator('[data-sure]').click();
    await page.locator('kept-here [data-none]').waitFor();
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([OTHERS]);
    await page.context().close();
  });

  test('has an address that lasts', async () => {
    const page = await visit(`/${language}/privacy/`);
    await page.waitForURL(`**/${language}/reference/privacy/`);
    await page.context().close();
  });
});

test('says that nothing is kept where the browser keeps nothing', async () => {
  const context = await site.browser().newContext();
  const page = await context.newPage();
  await page.addInitScript(blockStorage);
  await page.goto(`${site.address()}/en/reference/privacy/`);
  await page.locator('kept-here [data-none]').waitFor();
  expect(await page.locator('kept-here [data-clear]').isVisible()).toBe(false);
  await context.close();
});

test('without script the page promises no button', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address()}/en/reference/privacy/`);
  expect(await page.locator('kept-here').isVisible()).toBe(false);
  await context.close();
});

test('no fault on the way', () => expect(site.faults).toEqual([]));
