/** The one file, opened from disk: pages, search, quiz, role-play, kept lines, print; with a script and without. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { addressOf, ENGLISH, ESTONIAN, files, folder, HOST, inFile, site } from './onefiles.ts';
import { blockStorage } from './storage.ts';

const LARGEST = 3_000_000;
const heading = (page: Page) => page.locator('main h1');
const fragmentOf = (page: Page) => new URL(page.url()).hash;

describe('pages', () => {
  test(
    'lead to each other, back and forward, with the title and the menu of each',
    inFile(ENGLISH, '', async (page) => {
      await page.locator('header nav:visible a[href="#/techniques/"]').click();
      await page.locator('main a[href="#/techniques/listen/"]').first().click();
      await expect.poll(() => heading(page).textContent()).toContain('Listen');
      expect(fragmentOf(page)).toBe('#/techniques/listen/');
      expect(await page.title()).toContain('Listen');
      expect(await page.locator('header a[aria-current=true]:visible').getAttribute('href')).toBe('#/techniques/');
      await page.goBack();
      await expect.poll(() => heading(page).textContent()).toContain('techniques');
      await page.goForward();
      await expect.poll(() => heading(page).textContent()).toContain('Listen');
    }),
  );

  test(
    'open at their address, at a place of it, each id there once',
    inFile(ENGLISH, '#/techniques/listen/#dialogue', async (page) => {
      expect(await page.locator('#dialogue').count()).toBe(1);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );

  test(
    'that are not in the file lead to the public site, as does the other language',
    inFile(ENGLISH, '#/techniques/listen/', async (page) => {
      expect(await page.locator('header a[data-language=et]').getAttribute('href')).toBe(
        `${HOST}/handbook/et/techniques/listen/`,
      );
      const local = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('href')!).filter((href) => !/^(#|https?:|mailto:|tel:)/.test(href)),
        );
      expect(local).toEqual([]);
    }),
  );
});

describe('without script', () => {
  test(
    'it is a book: all pages in sight, links and places in them work, what needs a script is away',
    inFile(
      ENGLISH,
      '',
      async (page) => {
        const sections = page.locator('main > section[data-page]');
        expect(await sections.count()).toBeGreaterThan(10);
        expect(await sections.first().getAttribute('id')).toBe('/');
        expect(await page.locator('search-box:visible').count()).toBe(0);
        const broken = await page
          .locator('a[href^="#"]')
          .evaluateAll((links) =>
            links
              .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
              .filter((id) => !id.includes('?') && !document.getElementById(id)),
          );
        expect([...new Set(broken)]).toEqual([]);
        await page.locator('main a[href="#/techniques/listen/"]').first().click();
        expect(await page.locator('[id="/techniques/listen/"]').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(
          200,
        );
      },
      { javaScriptEnabled: false },
    ),
  );
});

describe('search', () => {
  test(
    'answers in the box and on its page, with what stands below each result, by keyboard alone',
    inFile(ENGLISH, '#/techniques/listen/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('listn');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[data-search-results] > li > p').first().waitFor();
      expect(fragmentOf(page)).toBe('#/search/?q=listn');
      expect(await page.locator('[data-search-results] > li > a').first().textContent()).toContain('Listen');
      await page.locator('[data-search-results] > li > a').first().click();
      await expect.poll(() => fragmentOf(page)).toMatch(/^#\/[a-z]+\//);
      await page.goBack();
      await page.locator('[data-search-results] > li').first().waitFor();
    }),
  );

  test.each([
    [ESTONIAN, 'kuulamisest'],
    [ESTONIAN, 'pakkidega'],
    ['uhine-keel-et.html', 'ähvardustega'],
    ['uhine-keel-et.html', 'ähvardmine'],
    ['common-ground-en.html', 'threatning'],
  ])('in %s finds pages by %s', (name, query) =>
    inFile(name, `#/search/?q=${query}`, async (page) => {
      await page.locator('[data-search-results] > li').first().waitFor();
      expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
    })(),
  );
});

describe('what pages do', () => {
  test(
    'a quiz is answered to its end, and its answer is there when one comes back',
    inFile(ENGLISH, '#/quizzes/first/', async (page) => {
      await page.locator('.question input').first().check();
      await page.locator('[data-next]').click();
      await page.locator('[data-result]:visible').waitFor();
      const said = await page.locator('[data-result]').textContent();
      expect(fragmentOf(page)).toBe('#/quizzes/first/#finish');
      await page.locator('header a[href="#/techniques/"]:visible').click();
      await page.locator('.question').waitFor({ state: 'detached' });
      await page.goBack();
      await expect.poll(() => page.locator('[data-result]:visible').textContent()).toBe(said);
    }),
  );

  test(
    'a quiz of one’s own draws its questions from the file',
    inFile(ENGLISH, '#/quizzes/own/?who=customer', async (page) => {
      await page.locator('[data-steps] .question:visible').waitFor();
      expect(fragmentOf(page)).toMatch(/^#\/quizzes\/own\/\?who=customer&draw=\d+/);
      expect(await page.locator('[data-failed]').isVisible()).toBe(false);
    }),
  );

  test(
    'the questions of the day are asked',
    inFile(ENGLISH, '#/practice/', async (page) => {
      await page.locator('[data-steps] .question:visible').waitFor();
    }),
  );

  test(
    'a role-play is played to its end; Back takes a line back, and shares the public address',
    inFile(ENGLISH, '#/scenarios/call/', async (page) => {
      await page.locator('[data-now] a[data-trust]').first().click();
      await expect.poll(() => page.locator('[data-path] li').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('[data-path] li').count()).toBe(0);
      await page.locator('#ring[data-now] a[data-trust]').first().click();
      await page.locator('#story[data-now] a[data-trust]').first().click();
      await page.locator('[data-debrief]').waitFor();
      expect(await page.locator('[data-debrief] li').count()).toBe(2);
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } }));
      await page.locator('[data-share]:visible').first().click();
      await expect.poll(() => page.locator('[data-shared-said]').textContent()).toContain(`${HOST}/handbook/en/scenarios/call/#`);
    }),
  );

  test(
    'a line is kept, and stands among the lines that are mine',
    inFile(ENGLISH, '#/techniques/listen/', async (page) => {
      const line = page.locator('spoken-line').first();
      await line.locator('details summary').click();
      await line.locator('[data-keep]').click();
      const words = await line.locator('q').first().textContent();
      await page.goto(`${addressOf(ENGLISH)}#/reference/phrases/#mine`);
      await expect.poll(() => page.locator('#mine li q').allTextContents()).toEqual([words]);
    }),
  );

  test(
    'a sheet is made one’s own, in the address of the file, and only the page shown is printed',
    inFile(ENGLISH, '#/checklists/minute/', async (page) => {
      await page.locator('print-choices summary').first().click();
      await page.fill('[name=team]', 'Till 4');
      await expect.poll(() => fragmentOf(page)).toContain('#/checklists/minute/#');
      await expect.poll(() => page.locator('.paper').textContent()).toContain('Till 4');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.paper').isVisible()).toBe(true);
      expect(await page.locator('main > section[data-page]').count()).toBe(0);
    }),
  );

  test('all of it where the browser lends no storage', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    await page.addInitScript(blockStorage);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${addressOf(ENGLISH)}#/quizzes/first/`);
    await page.locator('.question input').first().check();
    await page.locator('[data-next]').click();
    await page.locator('[data-result]:visible').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the real handbook', () => {
  const made = () => files[ROOT.root]!;

  test('is one file a language, each below 3 MB, with its first page first', () => {
    expect(made().map(({ name }) => name)).toEqual(['common-ground-en.html', 'uhine-keel-et.html']);
    for (const { name, bytes } of made()) {
      expect(bytes, name).toBeLessThan(LARGEST);
      expect(/<section id="([^"]*)"/.exec(readFileSync(join(folder, name), 'utf8'))?.[1]).toBe('/');
    }
  });

  test('has every page of the language that the sitemap lists', () => {
    const listed = [...readFileSync(join(ROOT.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>[^<]*?\/(en|et)(\/[^<]*)<\/loc>/g)];
    for (const [index, language] of ['en', 'et'].entries()) {
      const html = readFileSync(join(folder, made()[index]!.name), 'utf8');
      const missing = listed.filter(([, code, path]) => code === language && !html.includes(`<section id="${path ?? ''}"`));
      expect(missing.map(([, , path]) => path)).toEqual([]);
    }
  });

  test('opens each page without a fault', () =>
    inFile('uhine-keel-et.html', '', async (page) => {
      await page.goto(`${addressOf('uhine-keel-et.html')}#/search/`);
      const paths = await page.evaluate(() =>
        [...document.querySelectorAll('main a')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => href.startsWith('#/')),
      );
      for (const path of new Set(paths)) {
        await page.evaluate((fragment) => void (location.hash = fragment), path);
        await expect.poll(() => page.evaluate(() => document.querySelector('main')?.children.length)).toBeGreaterThan(0);
      }
      expect(await page.title()).not.toBe('');
    })());
});
