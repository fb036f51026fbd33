/** Another language is the same place: of the page, of a role-play, of a search, of a sheet with a team's own words. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { ui } from './handbook.ts';

const site = openSite(ROOT);
const abroad = openSite(FIXTURE);

async function switchOn(page: Page, link = 'header [data-language=et]'): Promise<URL> {
  await page.click(link);
  await page.waitForURL('**/et/**');
  await page.waitForFunction(() => !location.hash.startsWith('#~')); // a heading is being looked for
  return new URL(page.url());
}
const isAtTop = (page: Page, selector: string) =>
  page.locator(selector).evaluate((place) => Math.abs(place.getBoundingClientRect().top) < innerHeight / 4);

describe('the language links of the frame keep', () => {
  test('an anchor', async () => {
    const page = await site.at('/en/techniques/listen/#dialogue');
    expect((await switchOn(page)).pathname).toBe('/et/techniques/listen/');
    expect(new URL(page.url()).hash).toBe('#dialogue');
    expect(await isAtTop(page, '#dialogue')).toBe(true);
    expect(await page.isVisible('#dialogue')).toBe(true); // it is folded, and the address opens it
    await page.close();
  });

  test('a heading of prose, which has an id of its own in each language, also by keyboard', async () => {
    const page = await site.at('/en/articles/money/');
    const count = 2;
    const third = page.locator('.prose :is(h2, h3)').nth(count);
    const id = (await third.getAttribute('id')) ?? '';
    await page.goto(`${page.url()}#${id}`);
    await page.focus('header [data-language=et]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/et\/.*#[^~]/);
    const there = (await third.getAttribute('id')) ?? '';
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${there}`);
    expect(there).not.toBe(id);
    expect(await isAtTop(page, `[id="${there}"]`)).toBe(true);
    await page.close();
  });

  test('the step of a role-play', async () => {
    const page = await site.at('/en/scenarios/boss-report/');
    await page.locator('[data-now] a[data-trust]').first().click();
    const step = await page.getAttribute('[data-now]', 'id');
    expect((await switchOn(page)).hash).toBe(`#${step}`);
    expect(await page.getAttribute('[data-now]', 'id')).toBe(step);
    await page.close();
  });

  test('how a role-play went so far, and one’s goal', async () => {
    const page = await site.at('/en/scenarios/birthday-parcel/');
    await page.click('details:has([data-goals]) summary');
    await page.locator('[data-goals] input').nth(2).check();
    for (const step of ['story', 'moved']) {
      await page.click(`a[href="#${step}"] >> visible=true`);
      await page.waitForSelector(`#${step}[data-now]`);
    }
    const standing = () =>
      page.locator('[data-of] meter').evaluateAll((meters) => (meters as HTMLMeterElement[]).map(({ value }) => value));
    const before = await standing();
    const there = await switchOn(page);
    expect([there.hash, there.search]).toEqual(['#moved', '']);
    expect(await standing()).toEqual(before);
    expect(await page.locator('[data-path] li').count()).toBe(2);
    expect(await page.locator('[data-goals] input').nth(2).isChecked()).toBe(true);
    await page.reload();
    expect(await standing()).toEqual(before);
    await page.close();
  });

  test.each(['0.0', '99', 'x', '1.0.2'])('no way through a role-play that nobody can take: %s', async (way) => {
    const page = await site.at(`/en/scenarios/birthday-parcel/?way=${way}#moved`);
    await page.waitForSelector('#moved[data-now]');
    expect(await page.locator('[data-path] li').count()).toBe(0);
    await page.close();
  });

  test('the channel chosen in the phrase bank', async () => {
    const page = await site.at('/en/reference/phrases/');
    await page.check('input[name=channel][value=chat]');
    expect((await switchOn(page)).search).toBe('?channel=chat');
    expect(await page.isChecked('input[name=channel][value=chat]')).toBe(true);
    await page.check('input[name=channel][value=all]');
    await page.click('header [data-language=en]');
    await page.waitForURL('**/en/**');
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('words typed into a sheet', async () => {
    const page = await site.at('/en/checklists/limits/');
    await page.click('print-choices summary');
    await page.fill('[name=team]', 'Counter & co. 7');
    await switchOn(page);
    expect(await page.inputValue('[name=team]')).toBe('Counter & co. 7');
    await page.close();
  });

  test('the question that was answered last, where the address names no place', async () => {
    const page = await site.at('/en/quizzes/limits/');
    const question = page.locator('.question').first();
    const id = await question.getAttribute('id');
    await question.locator('input, .tap').locator('visible=true').first().click();
    await page.evaluate(() => scrollTo(0, 0));
    expect((await switchOn(page)).hash).toBe(`#${id}`);
    expect(await isAtTop(page, `[id="${id}"]`)).toBe(true);
    await page.close();
  });

  test('a query and its filters', async () => {
    const query = '?q=price+%26+promise&kind=techniques&kind=checklists&phase=hear';
    const page = await site.at(`/en/search/${query}`);
    expect((await switchOn(page)).search).toBe(query);
    await page.close();
  });

  test('all that in a link that is opened in a new tab', async () => {
    const page = await site.at('/en/techniques/listen/?from=wall#say');
    const opened = page.context().waitForEvent('page');
    await page.click('header [data-language=et]', { button: 'middle' });
    await (await opened).waitForURL(`${site.address()}/et/techniques/listen/?from=wall#say`);
    await page.close();
  });
});

test('the offer to search in the other language keeps the query', async () => {
  const page = await site.at('/en/search/?q=qwertyuiop');
  await page.locator('[data-elsewhere] a').waitFor();
  expect((await switchOn(page, '[data-elsewhere] a')).search).toBe('?q=qwertyuiop');
  await page.close();
});

test('a page that is not written in the other language leads to its first page, and takes nothing along', async () => {
  const page = await abroad.at('/en/articles/order/?q=x#content');
  const link = page.locator('header a[data-language]:not([rel])').first();
  const home = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => url.pathname === home);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await page.close();
});

describe('a page that is in every language', () => {
  const inEstonian = { locale: 'et-EE' };

  test('the choice of language offers the browser’s first', async () => {
    const page = await site.at('/', inEstonian);
    expect(await page.locator('language-choice a').first().getAttribute('data-language')).toBe('et');
    expect(await page.locator('language-choice a').count()).toBe(2);
    expect(await page.getAttribute('html', 'lang')).toBe('et');
    await page.close();
  });

  test('it stays as it is for a browser with no language of ours', async () => {
    const page = await site.at('/', { locale: 'ja-JP' });
    expect(await page.locator('language-choice a').first().getAttribute('data-language')).toBe('en');
    await page.close();
  });

  test.each([
    ['/et/tehnikad/kuula/', 'et', ROOT],
    ['/ET/x', 'et', ROOT],
    ['/en/techniques/nope/', 'en', ROOT],
    ['/et/articles/nope/', 'et', FIXTURE],
  ])('the missing page speaks the language of the path %s, not the browser’s', async (path, language, built) => {
    const open = built === ROOT ? site : abroad;
    const page = await open.at(path, { locale: language === 'et' ? 'en-GB' : 'et-EE' });
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.title()).toBe(await page.innerText('h1'));
    const spoken = await page.locator('main [lang]').evaluateAll((parts) => parts.map((part) => part.getAttribute('lang')));
    expect([...new Set(spoken)]).toEqual([language]);
    const words = language === 'et' ? 'vihane klient' : 'angry customer';
    await page.fill('input[name=q]', words);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `${built.base}${language}/search/`);
    await page.close();
  });

  test('the missing page suggests what the address nearly names', async () => {
    const page = await site.at('/en/situations/customer-shoutin/');
    await page.locator('[role=option][href="/en/situations/shouting/"]').waitFor();
    await page.close();
  });

  test('the missing page of no language is in each, the browser’s first', async () => {
    const page = await site.at('/nope/', inEstonian);
    const sections = await page
      .locator('not-found section')
      .evaluateAll((all) => all.map((section) => section.getAttribute('lang')));
    expect(sections).toEqual(['et', 'en']);
    expect(await page.locator('input[name=q]').count()).toBe(2);
    expect(await page.title()).toBe(['et', 'en'].map((code) => ui(code)['missing.title']).join(' / '));
    await page.locator('input[name=q]').first().pressSequentially('kuula');
    await page.locator('#search-et-list [role=option]').first().waitFor();
    await page.close();
  });

  test('without script each language has its own search', async () => {
    const page = await site.at('/et/nope/', { javaScriptEnabled: false });
    const actions = await page.locator('form').evaluateAll((forms) => forms.map((form) => form.getAttribute('action')));
    expect(actions).toEqual(['/en/search/', '/et/search/']);
    await page.close();
  });
});

test('nothing above was said on the console but that pages are missing', () => {
  expect([...site.faults, ...abroad.faults].filter((fault) => !fault.includes('404'))).toEqual([]);
});
