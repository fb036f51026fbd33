/** Lines are objects: kept on the device, shown big, copied from the phrase bank, found there by situation and by word. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, everywhere, LANGUAGES, ui } from './handbook.ts';
import { blockStorage } from './storage.ts';

const site = openSite(ROOT);
const PHONE = { viewport: { width: 360, height: 640 } };
const bank = (language: string) => `/${language}/reference/phrases/`;
const situation = everywhere('situation').find(({ line, language }) => line !== undefined && language === 'et')!;
const address = `/${situation.language}${situation.path}`;

async function openMore(page: Page): Promise<void> {
  await page.locator('.spoken details summary').click();
  await page.locator('[data-keep]:visible').waitFor();
}

/** Opens every phase, as a reader does one by one. */
const unfold = (page: Page) =>
  page.locator('details[data-phase]').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

const kept = (page: Page) => page.locator('#mine li q').allTextContents();

describe('a line shown big', () => {
  test('fills the screen, in each language, upside down, and in another shape of screen', async () => {
    const page = await site.at(address, PHONE);
    const words = page.locator('.big p');
    const size = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const spoken = await page.locator('[data-line]').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    await openMore(page);
    await page.locator('[data-big]').click();
    const first = await words.textContent();
    expect(first).toBe(await page.locator('[data-line] q').textContent());
    const upright = await size();
    expect(upright).toBeGreaterThan(spoken);
    await page.getByRole('button', { name: ui('et')['line.elsewhere'] }).click();
    expect(await words.textContent()).not.toBe(first);
    expect(await words.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: ui('et')['line.elsewhere'] }).click();
    expect(await words.textContent()).toBe(first);
    await page.getByRole('button', { name: ui('et')['line.turn'] }).click();
    expect(await words.evaluate((element) => getComputedStyle(element).rotate)).toBe('180deg');
    await page.setViewportSize({ width: 640, height: 200 });
    await expect.poll(size).toBeLessThan(upright);
    expect(await words.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-big'))).toBe(true);
    await page.setViewportSize(PHONE.viewport);
    await page.close();
  });
});

describe('a line kept', () => {
  test('stands on top of the phrase bank, in every language, until it is let go', async () => {
    const page = await site.at(address);
    const words = await page.locator('[data-line] q').textContent();
    await openMore(page);
    await page.locator('[data-keep]').click();
    expect(await page.locator('.spoken [role=status]').textContent()).toBe(ui('et')['line.kept']);
    await page.reload();
    await openMore(page);
    expect(await page.locator('[data-keep]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.spoken a[href$="#mine"]').click();
    await page.locator('#mine li').waitFor();
    expect(await kept(page)).toEqual([words]);
    await page.goto(site.address() + bank('en'));
    expect(await kept(page)).toHaveLength(1);
    await unfold(page);
    await page.locator('[data-pair] [data-keep][aria-pressed=true]').click();
    expect(await page.locator('#mine').isVisible()).toBe(false);
    await page.close();
  });

  test('is printed as a card, and nothing else of the page', async () => {
    const page = await (await site.browser().newContext()).newPage();
    await page.goto(`${site.address()}${bank('en')}`);
    await unfold(page);
    const pair = page.locator('[data-pair]').first();
    await pair.locator('[data-keep]').click();
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', document.querySelector<HTMLElement>('phrase-bank')?.dataset['print'] ?? '');
    });
    await page.locator('[data-card]').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('mine');
    await page.evaluate(() => (document.querySelector<HTMLElement>('phrase-bank')!.dataset['print'] = 'mine'));
    await page.emulateMedia({ media: 'print' });
    expect(await pair.isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('#mine li').isVisible()).toBe(true);
    await page.context().close();
  });

  test('lasts for the page where storage is blocked, and says so', async () => {
    const context = await site.browser().newContext();
    await context.addInitScript(blockStorage);
    const page = await context.newPage();
    await page.goto(site.address() + bank('en'));
    await unfold(page);
    const pair = page.locator('[data-pair]').first();
    await pair.locator('[data-keep]').click();
    expect(await pair.locator('[role=status]').textContent()).toBe(ui('en')['line.unkept']);
    expect(await kept(page)).toHaveLength(1);
    await context.close();
  });

  test('is forgotten where something else lies in its place', async () => {
    const page = await site.at(bank('en'));
    await page.evaluate(() => localStorage.setItem('handbook.kept-lines', '{"no": ["list", 3]}'));
    await page.reload();
    expect(await page.locator('#mine').isVisible()).toBe(false);
    await page.close();
  });
});

describe('the phrase bank', () => {
  test.each(LANGUAGES)('in %s has the first line of every situation, without script', async (language) => {
    const page = await site.at(bank(language), { javaScriptEnabled: false });
    const named = await page
      .locator('#by-situation details > div > a')
      .evaluateAll((links) => links.map((link) => link.textContent.trim()));
    const expected = entriesIn(language, 'situation').flatMap(({ title, line }) => (line === undefined ? [] : [title]));
    expect(expected.filter((title) => !named.includes(title))).toEqual([]);
    await page.goto('about:blank');
  });

  test('finds lines by the beginnings of words, and keeps them in the address', async () => {
    const page = await site.at(bank('en'));
    await page.locator('phrase-bank input[type=search]').fill('refund');
    const seen = await page.locator('[data-pair]:visible').allTextContents();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => !/refund/i.test(text))).toEqual([]);
    await page.reload();
    expect(await page.locator('[data-pair]:visible').count()).toBe(seen.length);
    await page.close();
  });

  test('leads to search where no line has the words', async () => {
    const page = await site.at(`${bank('et')}?q=xyzzy`);
    expect(await page.locator('[data-no-line] a').getAttribute('href')).toMatch(/\/et\/search\/\?q=xyzzy$/);
    expect(await page.locator('[data-pair]:visible, #by-situation:visible').count()).toBe(0);
    await page.close();
  });

  test('copies the spoken line and the written one, each by its own button', async () => {
    const context = await site.browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.address() + bank('en'));
    await unfold(page);
    const pair = page.locator('[data-pair]:has([data-written])').first();
    for (const [index, words] of ['.say q', '[data-written]'].entries()) {
      const button = pair.locator('[data-copy]').nth(index);
      await button.click();
      const expected = await pair.locator(words).textContent();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    }
    await context.close();
  });
});

test('nothing went wrong in the browser', () => {
  expect(site.faults).toEqual([]);
});
