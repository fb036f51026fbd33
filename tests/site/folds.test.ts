/** What waits for a quiet hour on the page of a technique: folded, found by who looks for it, open on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, entryIn } from './handbook.ts';

const site = openSite(ROOT);
const settled = entriesIn('en', 'contradiction').find(({ technique }) => technique !== undefined);
if (!settled) throw new Error('No technique settles a question.');
const PATH = `/en/techniques/${settled.technique}/`;
const FOLDS = ['#dialogue', `#settled-${settled.id}`];

const isSeen = (page: Page, id: string) => page.locator(id).evaluate((inside) => inside.checkVisibility());
const openFolds = (page: Page) =>
  page.locator('article details[open]').evaluateAll((all) => all.map((one) => one.querySelector('[id]')?.id));

test('the conversation and the settled question are folded, each behind a line that tells what it is', async () => {
  const page = await site.at(PATH);
  for (const id of FOLDS) expect(await isSeen(page, id)).toBe(false);
  const lines = await page.locator('article details:has([id]) > summary').allInnerTexts();
  const { scene } = entryIn('en', 'technique', settled.technique ?? '').dialogue;
  expect(lines.filter((line) => line.includes(scene))).toHaveLength(1);
  expect(lines.filter((line) => line.includes(settled.question))).toHaveLength(1);
  await page.close();
});

test('they open without script', async () => {
  const page = await site.at(PATH, { javaScriptEnabled: false });
  await page.click(`details:has(${FOLDS[0]}) > summary`);
  expect(await isSeen(page, '#dialogue')).toBe(true);
  await page.close();
});

describe('a link', () => {
  test.each(FOLDS.flatMap((id) => [360, 1280].map((width) => ({ id, width }))))(
    'to $id opens that one, its heading in sight at $width px',
    async ({ id, width }) => {
      const page = await site.at(PATH + id, { viewport: { width, height: 640 } });
      await expect.poll(() => openFolds(page)).toEqual([id.slice(1)]);
      const top = await page.locator(`details:has(${id}) h2`).evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(200);
      await page.close();
    },
  );
});

test('on paper all is open', async () => {
  const page = await site.at(PATH);
  await page.emulateMedia({ media: 'print' });
  for (const id of FOLDS) expect(await page.locator(`${id} > *`).first().boundingBox()).not.toBeNull();
  await page.close();
});
