/** Every class in a page is one that a stylesheet of that very page names; else it is dead, or styled in a room whose sheet the
 * page does not load. What only a script looks for is a data attribute. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { ROOT } from '../setup/build-site.ts';
import { stepTo } from './answering.ts';
import { openSite, pagesIn } from './browser.ts';
import { definedIn, stylesOf, undefinedIn } from './stylesheets.ts';

const site = openSite(ROOT);
const pages = pagesIn(ROOT.folder);
const fileOf = (path: string) => join(ROOT.folder, path.endsWith('/') ? `${path}index.html` : path);

test('finds what is named in selectors, and nothing else', () => {
  const css = '@media (width>=.5rem){.a,.b\\:c>d:not(.e){x:url(.f);content:".g{"}}/* .h{} */@layer i.j;@layer k{.l{m:.n}}';
  expect([...definedIn(css)].filter((name) => !/^\d/.test(name))).toEqual(['a', 'b:c', 'e', 'l']);
  expect(undefinedIn('<p class="a z"><template><b class="y"></b></template></p>', css)).toEqual(['y', 'z']);
});

test('as built', () => {
  const faults = pages.flatMap((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    return undefinedIn(html, stylesOf(html, ROOT.folder)).map((name) => `${name} in ${path}`);
  });
  expect(faults).toEqual([]);
});

test('in packages for learning systems, which carry their styles beside them', () => {
  const packages = readdirSync(ROOT.folder, { recursive: true, encoding: 'utf8' }).filter((file) => /scorm\w+\.zip$/.test(file));
  expect(packages).not.toEqual([]);
  const faults = packages.flatMap((file) => {
    const inside = unzipSync(readFileSync(join(ROOT.folder, file)));
    const pages = Object.keys(inside).filter((name) => name.endsWith('index.html'));
    expect(pages).not.toEqual([]);
    return pages.flatMap((page) => {
      const html = strFromU8(inside[page]!);
      const sheets = elementsIn(readHtml(html), 'link[rel=stylesheet]').map((link) => join(dirname(page), link.attribs['href']!));
      return undefinedIn(html, sheets.map((sheet) => strFromU8(inside[sheet]!)).join('\n')).map((name) => `${name} in ${file}`);
    });
  });
  expect(faults).toEqual([]);
});

/** Opens every panel. */
const openPanels = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((panel) => (panel.open = true)));

/** Takes the first choice until there is none. */
async function playThrough(page: Page): Promise<void> {
  const choose = () => document.querySelector<HTMLElement>('[data-now] a[data-trust]')?.click();
  await expect
    .poll(async () => {
      await page.evaluate(choose);
      return page.locator('[data-debrief]').isVisible();
    })
    .toBe(true);
}

/** Answers one question wrongly, and opens today’s questions on a day when it is due. */
async function review(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  const wrong = page.locator('.option:not(:has([data-key])) input[type=radio]').first();
  await stepTo(page, await wrong.evaluate((option) => option.closest('.question')!.id));
  await wrong.check();
  await page.clock.setFixedTime(new Date('2027-11-22T10:00:00'));
  await page.goto(`${site.address()}/en/practice/`);
  await page.locator('form input[type=radio]').first().check();
  await page.locator('[data-back]').first().waitFor();
}

/** Types what is suggested for. */
async function type(page: Page): Promise<void> {
  await page.locator('#search').pressSequentially('sorry');
  await page.locator('#search-list a').first().waitFor();
}

/** What readers do that makes a script add elements. */
const states: [does: string, path: string, act: (page: Page) => Promise<unknown>][] = [
  ...['checklists/limits', 'maps/return'].flatMap((sheet) =>
    ['#copies=4&large=yes&briefing=yes', '#form=cards', '#language=both'].map((choices): (typeof states)[number] => [
      'prints',
      `/en/${sheet}/${choices}`,
      (page) => page.locator('[data-pages] [lang]').first().waitFor({ state: 'visible' }),
    ]),
  ),
  ['plays', '/en/scenarios/boss-report/', playThrough],
  ['types', '/en/', type],
  ['searches', '/en/search/?q=sorry', (page) => page.locator('[data-search-results] li p').first().waitFor()],
  ['reviews', '/en/quizzes/redress/', review],
];

describe('after the scripts ran', () => {
  test.each(states)('%s %s', async (_, path, act) => {
    const page = await site.at(path);
    await openPanels(page);
    await act(page);
    const html = await page.content();
    expect(undefinedIn(html, stylesOf(html, ROOT.folder))).toEqual([]);
    await page.close();
  });
});
