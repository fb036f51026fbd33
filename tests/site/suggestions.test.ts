/** Suggestions of the search box are links, as a reader knows them; the box shows where the focus is. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';

const site = openSite(ROOT);

async function typed(path = '/en/', options = {}, word = 'listen'): Promise<Page> {
  const page = await site.at(path, options);
  await page.locator('search-box input').first().pressSequentially(word);
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  return page;
}

test('each is a link to a page, below the combobox, and no stop of the Tab key', async () => {
  const page = await typed();
  const options = await page
    .locator('#search-list > a[role=option][href]')
    .evaluateAll((links) => links.map((link) => [new URL((link as HTMLAnchorElement).href).pathname, link.tabIndex] as const));
  expect(options.length).toBeGreaterThan(1);
  expect(await page.locator('#search-list > *').count()).toBe(options.length);
  expect(options.filter(([path, stop]) => !/^\/en\/.+\/$/.test(path) || stop !== -1)).toEqual([]);
  expect(await barriersInBoth(page)).toEqual([]);
  await page.close();
});

test.each([
  ['the middle button', { button: 'middle' }],
  ['Ctrl and a click', { modifiers: ['ControlOrMeta'] }],
] as const)('%s opens one in a new tab, and the page stays', async (_, how) => {
  const page = await typed();
  const option = page.locator('#search-list a').first();
  const address = await option.getAttribute('href');
  const opened = page.context().waitForEvent('page');
  await option.click(how as Parameters<typeof option.click>[0]);
  await (await opened).waitForURL(`**${address}`);
  expect(new URL(page.url()).pathname).toBe('/en/');
  await page.close();
});

test('a click leads there', async () => {
  const page = await typed();
  const option = page.locator('#search-list a').first();
  const address = await option.getAttribute('href');
  await option.click();
  await page.waitForURL(`**${address}`);
  await page.close();
});

describe('in forced colours', () => {
  test.each(['light', 'dark'] as const)('what is chosen stands out, in %s', async (colorScheme) => {
    const page = await typed('/en/', { forcedColors: 'active', colorScheme });
    await page.keyboard.press('ArrowDown');
    const fills = await page
      .locator('#search-list a')
      .evaluateAll((options) => options.map((option) => getComputedStyle(option).backgroundColor));
    const [chosen, ...others] = fills;
    expect(others).not.toEqual([]);
    expect(others).not.toContain(chosen);
    await page.close();
  });
});

/** Whether all four sides of the ring around the focused field and its button are seen, in the middle of each side: what is
 * painted there changes when the ring goes. */
async function ringSides(page: Page): Promise<boolean[]> {
  const ringed = page.locator('.joined:has(> :focus)');
  const box = await ringed.boundingBox();
  if (!box) throw new Error('No field has the focus.');
  const { x, y, width, height } = box;
  const out = 4; // pixels: within a ring of 3 that begins 3 away
  const spots = [
    [x + width / 2, y - out],
    [x + width / 2, y + height + out],
    [x - out, y + height / 2],
    [x + width + out, y + height / 2],
  ] as const;
  const look = async () => {
    const shots: string[] = [];
    for (const [left, top] of spots)
      shots.push((await page.screenshot({ clip: { x: left, y: top, width: 1, height: 1 } })).toString('base64'));
    return shots;
  };
  const seen = await look();
  await ringed.evaluate((element) => {
    (element as HTMLElement).style.outlineColor = 'transparent'; // set by script, which the policy lets pass
  });
  const without = await look();
  return seen.map((shot, side) => shot !== without[side]);
}

describe('the ring around the field is whole', () => {
  test.each([
    ['/en/', 'listen'],
    ['/et/nope/', 'kuula'],
  ])('above the button and the list, at %s', async (path, word) => {
    const page = await typed(path, {}, word);
    expect(await ringSides(page)).toEqual([true, true, true, true]);
    await page.close();
  });

  test('on the page of search', async () => {
    const page = await site.at('/en/search/');
    await page.keyboard.press('Tab');
    await page.focus('#search-page');
    expect(await ringSides(page)).toEqual([true, true, true, true]);
    await page.close();
  });
});
