/** The phrase bank: a channel chosen hides what cannot be said there, its own lines come first, the address keeps it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { areOfOneMode, CHANNELS } from '../../src/core/vocabulary.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const bank = (language: string) => `/${language}/reference/phrases/`;
const radio = (page: Page, channel: string) => page.locator(`input[name=channel][value=${channel}]`);

/** Opens every phase, as a reader does one by one. */
const unfold = (page: Page) =>
  page.locator('details[data-phase]').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** The lines to say that can be seen, in the order of the page. */
const seen = (page: Page) =>
  page
    .locator('[data-pair] .say q')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));

describe.each(LANGUAGES)('in %s', (language) => {
  const pairs = entriesIn(language, 'technique').flatMap(({ phrases, channels: all }) =>
    phrases.map(({ say, channels }) => ({
      say,
      channels: channels ?? all,
      alone: channels !== undefined && areOfOneMode(channels),
    })),
  );

  test.each(CHANNELS)('%s: only lines for it, its own first', async (channel) => {
    const page = await site.at(bank(language));
    await radio(page, channel).check();
    const lines = await seen(page);
    const fitting = pairs.filter(({ channels }) => channels.includes(channel));
    expect([...lines].sort()).toEqual(fitting.map(({ say }) => say).sort());
    const own = fitting.filter(({ alone }) => alone).map(({ say }) => say);
    expect(own.length).toBeGreaterThan(0);
    expect(lines.slice(0, own.length).sort()).toEqual(own.sort());
    expect(await page.locator('[data-first] > h3').textContent()).toBe(ui(language)[`channel.${channel}`]);
    await page.close();
  });
});

test('the choice stays in the address, and everything comes back in its place', async () => {
  const page = await site.at(bank('en'));
  expect(await seen(page)).toEqual([]);
  await unfold(page);
  const before = await seen(page);
  await radio(page, 'chat').check();
  expect(new URL(page.url()).search).toBe('?channel=chat');
  const chosen = await seen(page);
  await page.reload();
  expect(await radio(page, 'chat').isChecked()).toBe(true);
  expect(await seen(page)).toEqual(chosen);
  await radio(page, 'phone').check();
  await radio(page, 'all').check();
  expect(new URL(page.url()).search).toBe('');
  await unfold(page);
  expect(await seen(page)).toEqual(before);
  await page.close();
});

test('a channel that does not exist changes nothing', async () => {
  const page = await site.at(`${bank('en')}?channel=fax"]`);
  expect(await radio(page, 'all').isChecked()).toBe(true);
  await unfold(page);
  expect((await seen(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('without scripts, too, what cannot be said in a chat is hidden', async () => {
  const page = await site.at(bank('en'), { javaScriptEnabled: false });
  await radio(page, 'chat').check();
  for (const summary of await page.locator('details[data-phase] > summary').all()) await summary.click();
  const text = await page.locator('.phrase-bank').innerText();
  expect(text).not.toMatch(/this call|the call now|sit down|on the line/i);
  await page.close();
});

test('nothing went wrong in the browser', () => {
  expect(site.faults).toEqual([]);
});
