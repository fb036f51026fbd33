/** Every page of the built site, in a real browser: no errors, one heading, the right language, no barrier. */
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite, pagesIn } from './browser.ts';

/** Tests every page whose address passes the filter. */
export function testPages(wanted: (path: string) => boolean): void {
  const site = openSite(ROOT);
  const pages = pagesIn(ROOT.folder).filter(wanted);

  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  describe.each(pages)('%s', (path) => {
    test('is sound and without barriers in light and dark', async () => {
      const before = site.faults.length;
      const context = await site.browser().newContext({ colorScheme: 'light' });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && site.faults.push(`${path}: ${message.text().slice(0, 300)}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address()) && !url.startsWith('data:')) site.faults.push(`${path}: asked ${url}`);
      });
      await page.goto(site.address() + path);
      expect(await page.locator('h1').count()).toBe(1);
      const language = /^\/(en|et)\//.exec(path)?.[1] ?? 'en';
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await barriersInBoth(page)).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(site.faults.slice(before)).toEqual([]);
      await context.close();
    });
  });
}
