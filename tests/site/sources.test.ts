/** The sources on the page about the evidence: by kind without script, narrowed down with one, the choice in the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const PATH = '/en/reference/how-we-know/';
const select = (page: Page, name: string) => page.locator(`source-list select[name=${name}]`);
const techniquesWith = (source: string) =>
  entriesIn('en', 'technique').filter((one) => [...one.sources, ...one.qualifiedBy].includes(source));

/** Ids of the sources that can be seen. */
const seen = (page: Page) =>
  page.locator('source-list li').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

test('each choice leaves the sources that it names, and says how many', async () => {
  const page = await site.at(PATH);
  const all = await seen(page);
  await select(page, 'strength').selectOption('strong');
  const strong = await seen(page);
  const bySchema = entriesIn('en', 'source').filter(({ id, strength }) => strength === 'strong' && all.includes(id));
  expect([...strong].sort()).toEqual(bySchema.map(({ id }) => id).sort());
  await select(page, 'technique').selectOption('apologise');
  const both = await seen(page);
  expect(both.length).toBeGreaterThan(0);
  expect(both).toEqual(strong.filter((id) => techniquesWith(id).some((one) => one.id === 'apologise')));
  const told = await page.locator('source-list [role=status]').textContent();
  expect(told).toBe(ui('en')['sources.shown'].replace('{count}', String(both.length)));
  expect(await page.locator('source-list section:visible:not(:has(li:visible))').count()).toBe(0);
  await page.close();
});

test('the choice stays in the address, also in the other language', async () => {
  const page = await site.at(PATH);
  const all = await seen(page);
  await select(page, 'kind').selectOption('law');
  expect(new URL(page.url()).search).toBe('?kind=law');
  const laws = await seen(page);
  expect(laws.length).toBeLessThan(all.length);
  await page.reload();
  expect(await seen(page)).toEqual(laws);
  await page.click('header [data-language=et]');
  await page.waitForURL('**/et/reference/how-we-know/?kind=law');
  const inOrder = async () => (await seen(page)).sort(); // each language sorts by its own names of authors
  expect(await inOrder()).toEqual(laws.toSorted());
  await select(page, 'kind').selectOption('');
  expect(new URL(page.url()).search).toBe('');
  expect(await inOrder()).toEqual(all.toSorted());
  await page.close();
});

test('what does not exist changes nothing, and a link to a source finds it', async () => {
  const page = await site.at(PATH);
  const all = await seen(page);
  await page.goto(`${site.address()}${PATH}?kind=rumour"]&technique=nope#${all.at(-1)}`);
  expect(await seen(page)).toEqual(all);
  await page.close();
});

describe.each(LANGUAGES)('without script, in %s', (language) => {
  test('they stand by kind, and no choice is offered', async () => {
    const page = await site.at(`/${language}/reference/how-we-know/`, { javaScriptEnabled: false });
    expect(await page.locator('source-list fieldset').isVisible()).toBe(false);
    for (const section of await page.locator('source-list section').all()) {
      const kinds = new Set(await section.locator('li').evaluateAll((all) => all.map((one) => one.dataset['kind'])));
      expect([...kinds]).toEqual([await section.getAttribute('data-kind')]);
    }
    await page.close();
  });

  test('the address of the accessibility statement leads to it, and so does the foot of the page', async () => {
    const page = await site.at(`/${language}/`, { javaScriptEnabled: false });
    await page.click(`footer a:text-is("${ui(language)['nav.accessibility']}")`);
    expect(new URL(page.url()).pathname).toBe(`/${language}/reference/accessibility/`);
    await page.goto(`${site.address()}/${language}/accessibility/`);
    await page.waitForURL(`**/${language}/reference/accessibility/`);
    await page.close();
  });
});

test('nothing went wrong in the browser', () => {
  expect(site.faults).toEqual([]);
});
