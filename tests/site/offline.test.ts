/** Without a network: what is kept, what opens from it, and how a newer edition comes. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { LANGUAGES } from './handbook.ts';
import { listedIn, offlineVisits, whenReady, type OwnSite } from './offline-site.ts';

/** What articles speak of: an article shows an excerpt, where most kinds show a line to say. */
const SAID: Record<string, string> = { en: 'apology', et: 'vabandus' };
const site = openSite(FIXTURE);
const { openContext, copyOf } = offlineVisits(site.browser);

/** A page whose language is kept. */
async function keptPage(own: OwnSite, path: string): Promise<Page> {
  const page = await (await openContext()).newPage();
  await page.goto(own.address + path);
  await whenReady(page);
  return page;
}

async function cutOff(own: OwnSite, page: Page): Promise<void> {
  await own.stop();
  await page.context().setOffline(true);
}

/** Addresses that do not open as pages of the language. */
const notOpening = (page: Page, root: string, language: string, paths: readonly string[]) =>
  page.evaluate(
    async ([root, language, paths]) => {
      const bad: string[] = [];
      for (const path of paths) {
        const response = await fetch(root + path).catch(() => undefined);
        if (!response?.ok || !(await response.text()).includes(`<html lang="${language}"`)) bad.push(path);
      }
      return bad;
    },
    [root, language, paths] as const,
  );

describe.each(LANGUAGES)('the real handbook in %s', (language) => {
  let own: OwnSite;
  let page: Page;
  beforeAll(async () => {
    own = await copyOf(ROOT, LANGUAGES);
    page = await keptPage(own, `${language}/`);
    await cutOff(own, page);
  });

  test('opens every page that the sitemap lists', async () => {
    const listed = listedIn(ROOT, language);
    expect(listed.length).toBeGreaterThan(100);
    expect(await notOpening(page, own.address, language, listed)).toEqual([]);
  });

  test('is searched, with excerpts', async () => {
    await page.goto(`${own.address}${language}/search/?q=${SAID[language] ?? ''}&kind=articles`);
    await page.locator('[data-search-results] > li mark').first().waitFor();
    expect(await page.locator('[data-search-results] > li > a').count()).toBeGreaterThan(0);
  });
});

describe('cut off', () => {
  let own: OwnSite;
  let page: Page;
  beforeAll(async () => {
    own = await copyOf();
    page = await keptPage(own, 'en/');
    await cutOff(own, page);
  });

  test('every page under a base, and what has no language', async () => {
    expect(await notOpening(page, own.address, 'en', [...listedIn(FIXTURE, 'en'), ''])).toEqual([]);
  });

  test('a quiz is answered to its end', async () => {
    await page.goto(`${own.address}en/quizzes/first/`);
    await page.locator('.question input').first().check();
    await page.locator('[data-next]').click();
    await page.locator('[data-result]:visible').waitFor();
  });

  test('a sheet is made one’s own', async () => {
    await page.goto(`${own.address}en/checklists/minute/`);
    await page.locator('print-choices summary').first().click();
    await page.fill('[name=team]', 'Till 4');
    await expect.poll(() => page.locator('.paper').first().textContent()).toContain('Till 4');
  });

  test('a role-play is played', async () => {
    await page.goto(`${own.address}en/scenarios/call/`);
    await page.locator('[data-now] a[data-trust]').first().click();
    await expect.poll(() => page.locator('[data-path] li').count()).toBe(1);
  });

  test('an address without its slash, or with a query, is the page', async () => {
    await page.goto(`${own.address}en/techniques`);
    expect(page.url()).toBe(`${own.address}en/techniques/`);
    await page.goto(`${own.address}en/techniques/?from=mail`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test.each(['en/nowhere/', 'et/techniques/', 'en/nowhere.pdf'])(
    '%s gets the missing page, which says why, in the language of the path',
    async (path) => {
      const response = await page.goto(own.address + path);
      expect(response?.status()).toBe(404);
      expect(await page.getAttribute('html', 'lang')).toBe(path.slice(0, 2));
      expect(await page.locator('[data-unkept]:visible').count()).toBe(1);
    },
  );
});

describe('a newer edition', () => {
  const PAGE = 'en/techniques/listen/';
  const publish = (own: OwnSite) => own.publish(`${PAGE}index.html`, '</h1>', ' again</h1>');
  const title = (page: Page) => page.locator('h1').textContent();
  const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => / en /.test(name)));

  test('is offered, taken when the reader taps, and then the only one', async () => {
    const own = await copyOf();
    const page = await keptPage(own, PAGE);
    const before = await cacheNames(page);
    await publish(own);
    await page.reload();
    const offer = page.locator('[data-newer]');
    await offer.waitFor();
    expect(await title(page)).not.toContain('again');
    await page.reload();
    await offer.waitFor();
    expect(await title(page)).not.toContain('again');
    await offer.locator('button').first().click();
    await expect.poll(() => title(page)).toContain('again');
    await whenReady(page);
    await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
    expect(await cacheNames(page)).not.toEqual(before);
    expect(await offer.count()).toBe(0);
  });

  test('leaves a quiz in another tab alone', async () => {
    const own = await copyOf();
    const page = await keptPage(own, PAGE);
    const quiz = await page.context().newPage();
    await quiz.goto(`${own.address}en/quizzes/first/`);
    await quiz.locator('.question input').first().check();
    await publish(own);
    await page.reload();
    await page.locator('[data-newer] button').first().click();
    await expect.poll(() => title(page)).toContain('again');
    expect(await quiz.locator('.question input').first().isChecked()).toBe(true);
    await quiz.locator('[data-next]').click();
    await quiz.locator('[data-result]:visible').waitFor();
  });

  test('is there unasked once every tab was closed', async () => {
    const own = await copyOf();
    const page = await keptPage(own, PAGE);
    const context = page.context();
    await publish(own);
    await page.reload();
    await page.locator('[data-newer]').waitFor();
    await page.close();
    await expect
      .poll(async () => {
        const opened = await context.newPage();
        await opened.goto(own.address + PAGE);
        const now = await title(opened);
        await opened.close();
        return now;
      })
      .toContain('again');
  });
});
