/** Today's three on the screen: one at a time, with all there is to choose. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { asked, give, inWindowOf, practise } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);
const inSight = (page: Page) =>
  page
    .locator('.question')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => (one as HTMLElement).dataset['question']));

test(
  'one stands on the screen, with all there is to choose; after a reload it goes on at the first open one',
  inWindow(async (page) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const language of ['en', 'et']) {
      const ids = await practise(site, page, language);
      for (const id of ids) {
        await stepTo(page, id.replace('.', '_'));
        expect(await inSight(page)).toEqual([id]);
        const isBelow = await page.locator(`[data-question="${id}"]`).evaluate((box) => {
          const bar = document.querySelector('.bar')!.getBoundingClientRect().top;
          const parts = [...box.querySelectorAll('[data-option], [data-to], textarea')];
          return parts.filter((part) => part.getBoundingClientRect().bottom > bar).length;
        });
        expect(`${id}: ${isBelow}`).toBe(`${id}: 0`);
      }
    }
    const ids = await practise(site, page);
    await give(page, ids[0]!, true);
    await page.goto(`${site.address()}/en/practice/`);
    await page.locator('[data-steps]').waitFor();
    expect(await inSight(page)).toEqual(ids.slice(1, 2));
  }),
);

test(
  'three more are others, and count as the day’s',
  inWindow(async (page) => {
    const ids = await practise(site, page);
    for (const id of ids) await give(page, id, true);
    await stepTo(page, 'finish');
    await page.click('[data-more]');
    await expect.poll(async () => (await asked(page)).length).toBe(6);
    const six = await asked(page);
    expect(new Set(six).size).toBe(6);
    expect(await inSight(page)).toEqual(six.slice(3, 4));
    expect(await page.locator('[data-end]').isVisible()).toBe(false);
    expect(await practise(site, page, 'et')).toEqual(six);
  }),
);

test('nothing above was said on the console', () => {
  expect(site.faults).toEqual([]);
});
