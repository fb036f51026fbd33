/** What other pages say of today's three, and the address of the review that they took the place of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { tickBox } from './answering.ts';
import { openSite } from './browser.ts';
import { fill, ui } from './handbook.ts';
import { asked, give, inWindowOf, onDay, practise } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);

describe('other pages', () => {
  test(
    'the address of the review leads to it',
    inWindow(async (page) => {
      await page.goto(`${site.address()}/et/quizzes/review/`);
      await page.waitForURL('**/et/practice/');
      expect(readFileSync(join(ROOT.folder, 'sitemap.xml'), 'utf8')).not.toContain('/quizzes/review/');
      expect(readFileSync(join(ROOT.folder, 'sitemap.xml'), 'utf8')).toContain('/et/practice/');
    }),
  );

  test.each(['/', '/quizzes/'])('%s says how the day stands, and loads nothing where nothing is kept', (path) =>
    inWindow(async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      const line = page.locator('due-today');
      const open = (language: string) => page.goto(`${site.address()}/${language}${path}`, { waitUntil: 'networkidle' });
      await open('en');
      expect(await line.isVisible()).toBe(false);
      expect(fetched.filter((name) => name.endsWith('.json'))).toEqual([]);
      const ids = await practise(site, page);
      await tickBox(page);
      await give(page, ids[0]!, false);
      await open('en');
      expect(await line.isVisible()).toBe(false);
      await onDay(page, '2026-11-30');
      await open('et');
      await expect.poll(() => line.innerText()).toBe(fill(ui('et')['today.waiting'], { count: 1 }));
      await page.click('main a[href="/et/practice/"]');
      for (const id of await asked(page)) await give(page, id, true);
      await open('en');
      await expect.poll(() => line.innerText()).toBe(ui('en')['today.done']);
    })(),
  );
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
