/** The recipes as a reader meets them: in a browser, which obeys the headers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launch, NO_BROWSER } from '../../src/print/browser.ts';
import { isInstalled, SERVERS, start, type Running, type ServerName } from './servers.ts';
import { layOut, SITES } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  browser = await launch(found);
});
afterAll(() => browser.close());

const hosts = (Object.keys(SERVERS) as ServerName[]).flatMap((name) => SITES.map((site) => ({ name, site, base: site.base })));

describe.each(hosts)('$name at $base', ({ name, site, base }) => {
  const there = isInstalled(name);
  const worksOffline = existsSync(join(site.built, 'sw.js'));
  let running: Running;
  let laid: ReturnType<typeof layOut>;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    if (!there) return;
    laid = layOut(site);
    running = await start(name, laid.root, base);
    page = await (await browser.newContext()).newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text().slice(0, 300));
    });
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterAll(async () => {
    await page?.context().close();
    await running?.stop();
    laid?.clear();
  });
  const open = (path: string) => page.goto(`${running.origin}${base}${path}`);

  test.skipIf(!there)('search finds', async () => {
    await open('et/search/?q=kuula');
    await expect.poll(() => page.locator('[data-search-results] > li > a').count()).toBeGreaterThan(0);
    const [href] = await page
      .locator('[data-search-results] > li > a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    expect((await page.goto(href!))?.status()).toBe(200);
  });

  test.skipIf(!there)('what is missing is said in the language of the path', async () => {
    for (const [path, language] of [
      ['et/nope/', 'et'],
      ['ru/nope/', 'ru'],
      ['EN/', 'en'],
    ] as const) {
      expect((await open(path))?.status()).toBe(404);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      const shown = await page.locator('main section').evaluateAll((parts) => parts.map((part) => (part as HTMLElement).lang));
      expect(shown).toEqual([language]);
    }
  });

  test.skipIf(!there)('a download arrives under its own name', async () => {
    await open('en/downloads/');
    const link = page.locator('a[href$=".epub"]').first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe((await link.getAttribute('href'))!.split('/').at(-1));
    expect(await download.failure()).toBeNull();
  });

  test.skipIf(!there)('the headers refuse nothing of ours', async () => {
    for (const path of ['', 'en/', 'en/techniques/', 'en/quizzes/', 'en/checklists/', 'en/downloads/']) {
      await page.goto(`${running.origin}${base}${path}`, { waitUntil: 'networkidle' });
    }
    expect(faults).toEqual([]);
  });

  // Last, for it stops the server.
  test.skipIf(!there || !worksOffline)('offline: pages open with the server stopped, once the site has been kept', async () => {
    await open('en/');
    await expect.poll(() => page.locator('html[data-offline=ready]').count(), { timeout: 120_000 }).toBe(1);
    await running.stop();
    await open('en/techniques/');
    await expect.poll(() => page.locator('main h1').count()).toBe(1);
  });
});
