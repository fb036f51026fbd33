/** What the page of downloads shows of what is kept, and what a reader can keep or remove there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FIXTURE } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { listedIn, offlineVisits, whenReady, type OwnSite } from './offline-site.ts';

const site = openSite(FIXTURE);
const { openContext, copyOf } = offlineVisits(site.browser);

const row = (page: Page, language: string, of = ':not([data-files])') => page.locator(`[data-keeps=${language}]${of}`);
const said = (page: Page, language: string, of?: string) => row(page, language, of).locator('[role=status]').textContent();

let own: OwnSite;
let page: Page;
beforeAll(async () => {
  own = await copyOf();
  writeFileSync(join(own.folder, 'en/paper.pdf'), '%PDF-1.7');
  await own.publish('en/downloads/index.html', '</h1>', '</h1><a href="/handbook/en/paper.pdf">Paper</a>');
  page = await (await openContext()).newPage();
  await page.goto(`${own.address}en/downloads/`);
  await whenReady(page);
});

describe('on the page of downloads', () => {
  test('the language of the page is kept, with what it takes; others are not', async () => {
    await page.reload();
    await expect.poll(() => said(page, 'en')).toContain('Offline kept');
    expect(await said(page, 'en')).toMatch(/\d MB|MB/);
    await expect.poll(() => said(page, 'et')).toBe('Offline unkept');
    expect(await page.locator('offline-keeping').isVisible()).toBe(true);
  });

  test('another language is kept when asked for', async () => {
    await row(page, 'et').locator('button').click();
    await expect.poll(() => said(page, 'et')).toContain('Offline kept');
    await page.context().setOffline(true);
    for (const path of listedIn(FIXTURE, 'et').slice(0, 5)) {
      await page.goto(own.address + path);
      expect(await page.getAttribute('html', 'lang')).toBe('et');
    }
    await page.context().setOffline(false);
  });

  test('PDFs are kept when asked for, and only then open without a network', async () => {
    const open = () => page.evaluate(() => fetch('/handbook/en/paper.pdf').then((response) => response.text()));
    await page.goto(`${own.address}en/downloads/`);
    await row(page, 'en', '[data-files]').locator('button').waitFor();
    await page.context().setOffline(true);
    await expect(open()).rejects.toThrow();
    await page.context().setOffline(false);
    await row(page, 'en', '[data-files]').locator('button').click();
    await expect.poll(() => said(page, 'en', '[data-files]')).toContain('Offline files kept');
    await page.context().setOffline(true);
    expect(await open()).toBe('%PDF-1.7');
    await page.context().setOffline(false);
    expect(await row(page, 'et', '[data-files]').isVisible()).toBe(false); // there are none
  });

  test('what is removed stays away: no page fetches it again', async () => {
    await page.goto(`${own.address}en/downloads/`);
    await whenReady(page);
    await row(page, 'en').locator('button').click();
    await expect.poll(() => said(page, 'en')).toBe('Offline unkept');
    expect(await page.locator('html[data-offline]').count()).toBe(0);
    await page.reload();
    await expect.poll(() => said(page, 'en')).toBe('Offline unkept');
    await row(page, 'en').locator('button').click();
    await whenReady(page);
  });

  test('nothing is shown without a script', async () => {
    const context = await site.browser().newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${own.address}en/downloads/`);
    expect(await plain.locator('#offline').isVisible()).toBe(false);
    await context.close();
  });
});

test('a home screen is told the name, the first page and icons that are there', async () => {
  for (const language of ['en', 'et', 'ru']) {
    await page.goto(`${own.address}${language}/`);
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await fetch(new URL(address!, own.address))).json();
    expect(manifest).toMatchObject({ lang: language, start_url: `/handbook/${language}/`, display: 'standalone' });
    const icons = [...manifest.icons.map(({ src }: { src: string }) => src), '/handbook/icons/apple-touch-icon.png'];
    for (const icon of icons) expect((await fetch(new URL(icon, own.address))).headers.get('content-type')).toBe('image/png');
  }
});
