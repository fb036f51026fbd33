/** Every page of the built site, in a real browser: no errors, one heading, the right language, no barrier,
 * every control in sight, nothing wider than a phone. Colours hang on the
 * template, not on the page: one page of each template is looked at in the dark as well. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { barriers, barriersInBoth, bringAxe } from './barriers.ts';
import { openSite } from './browser.ts';
import { controlsOn } from './controls.ts';
import { LANGUAGES } from './handbook.ts';
import { allPages, examplesOf } from './templates.ts';

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 320, height: 640 };

/** Tests every page whose address passes the filter. */
export function testPages(wanted: (path: string) => boolean): void {
  const site = openSite(ROOT);
  const pages = allPages().filter(wanted);
  const examples = new Set(examplesOf(pages));
  let page: Page;
  beforeAll(async () => {
    const context = await site.browser().newContext({ colorScheme: 'light' });
    await bringAxe(context);
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && site.faults.push(message.text().slice(0, 300)));
    page.on('pageerror', (error) => site.faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.address()) && !url.startsWith('data:')) site.faults.push(`asked ${url}`);
    });
  });
  afterAll(() => page.context().close());

  test('there are pages of several templates', () => {
    expect(examples.size).toBeGreaterThan(5);
    expect(examples.size).toBeLessThan(pages.length);
  });

  describe.each(pages)('%s', (path) => {
    test(examples.has(path) ? 'is sound and without barriers in light and dark' : 'is sound and without barriers', async () => {
      const before = site.faults.length;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(DESKTOP);
      await page.goto(site.address() + path);
      expect(await page.locator('h1').count()).toBe(1);
      const language = LANGUAGES.find((code) => path.startsWith(`/${code}/`)) ?? LANGUAGES[0];
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await (examples.has(path) ? barriersInBoth : barriers)(page)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect((await controlsOn(page)).unseen).toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(site.faults.slice(before)).toEqual([]);
    });
  });
}
