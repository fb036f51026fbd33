/** Search as people use it on the built site: what box and page say of an answer, filters, no network, no script. */
import { expect, test, describe } from 'vitest';
import type { Page } from 'playwright-core';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn } from './handbook.ts';

const site = openSite(ROOT);

const boxStatus = '#search ~ * [role=status], search-box [role=status]';
const pageStatus = 'search-results > [role=status]';

async function typed(path: string, query: string): Promise<Page> {
  const page = await site.at(path);
  await page.focus('#search');
  await page.keyboard.type(query);
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, boxStatus);
  return page;
}

async function asked(path: string): Promise<Page> {
  const page = await site.at(path);
  await answered(page);
  return page;
}

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => !/^$|Searching|Otsin /.test(document.querySelector(selector)?.textContent ?? ''),
    pageStatus,
  );
}

const links = (page: Page) =>
  page.locator('[data-search-results] > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname));

describe('one count', () => {
  test.each([
    ['en', 'refund'],
    ['en', 'email'],
    ['et', 'arve'],
  ])('in %s, box and page say as many pages for %s as can be reached', async (language, query) => {
    const box = await typed(`/${language}/`, query);
    await box.waitForFunction((selector) => /\d/.test(document.querySelector(selector)?.textContent ?? ''), boxStatus);
    const said = /\d+/.exec((await box.textContent(boxStatus)) ?? '')?.[0];
    await box.close();
    const page = await asked(`/${language}/search/?q=${query}`);
    expect(await page.textContent(pageStatus)).toContain(said);
    expect(await links(page)).toHaveLength(Number(said));
    await page.close();
  });

  test.each(['and', 'the', 'i'])('of "%s" every page can be reached, and it is called common', async (query) => {
    const page = await asked(`/en/search/?q=${query}`);
    const said = (await page.textContent(pageStatus)) ?? '';
    expect(await links(page)).toHaveLength(Number(/\d+/.exec(said)?.[0]));
    expect(said).toContain('Nearly every page');
    await page.close();
  });
});

test('pages of one title are told apart by their kinds', async () => {
  const page = await typed('/en/', 'order');
  await page.waitForSelector('#search-list [role=option]');
  const options = await page.locator('#search-list [role=option]').allInnerTexts();
  expect(new Set(options).size).toBe(options.length);
  const kinds = await page.locator('#search-list [role=option] > span').allInnerTexts();
  expect(kinds.filter((kind) => !/^[A-Z]/.test(kind))).toEqual([]);
  await page.close();
});

test('the excerpt of a sheet does not begin with its title', async () => {
  const page = await asked('/en/search/?q=emergency&kind=checklists&kind=maps');
  await page.waitForSelector('[data-search-results] > li > p');
  const repeated = await page
    .locator('[data-search-results] > li:has(> p)')
    .evaluateAll((items) =>
      items.filter((item) => item.querySelector('p')?.textContent?.startsWith(item.querySelector('a')?.textContent ?? '')),
    );
  expect(repeated).toEqual([]);
  await page.close();
});

describe('what nobody says', () => {
  test('is told in the box, which leads on', async () => {
    const page = await typed('/en/', 'qwertyuiop');
    expect(await page.locator(boxStatus).innerText()).toContain('Nothing found for “qwertyuiop”');
    expect(await page.locator(boxStatus).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(boxStatus).innerText()).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=qwertyuiop');
    await page.waitForSelector('[data-topics]:visible');
    await page.close();
  });

  test.each(['chargeback', 'refute', 'lasagne', 'what is a mortgage'])('"%s" is not answered by near words', async (query) => {
    const page = await asked(`/en/search/?q=${encodeURIComponent(query)}`);
    expect([await links(page), await page.isVisible('[data-topics]')]).toEqual([[], true]);
    await page.close();
  });

  test.each(['de-escalation', 'de escalation', 'deescalate'])('"%s" does not lead to escalating', async (query) => {
    const page = await asked(`/en/search/?q=${encodeURIComponent(query)}`);
    expect(await links(page)).not.toContain('/en/techniques/escalate/');
    await page.close();
  });

  test('is named beside what is found for the rest', async () => {
    const page = await asked('/en/search/?q=lasagne+refund');
    expect(await page.textContent(pageStatus)).toMatch(/\d.*No page mentions: lasagne/);
    await page.close();
  });
});

describe('the site by its own words', () => {
  test.each([
    ['en', '112', /checklists\/limits|techniques\/limits/],
    ['en', 'moodle', /quizzes\//],
    ['en', 'print', /checklists\//],
    ['et', 'moodle', /quizzes\//],
    ['et', 'printima', /checklists\//],
    ['et', 'ylemus', /articles\/internal/],
    ['et', 'r66mus', /techniques\//],
    ['en', 'e mail', /checklists\/email/],
  ])('in %s, %s is found', async (language, query, path) => {
    const page = await asked(`/${language}/search/?q=${encodeURIComponent(query)}`);
    expect((await links(page)).join(' ')).toMatch(path);
    await page.close();
  });
});

describe('filters in force', () => {
  test('are seen, keep the focus, and come off one by one', async () => {
    const page = await asked('/en/search/?q=angry&kind=checklists');
    expect(await page.locator('[data-active-filter]').allInnerTexts()).toEqual(['Checklists ✕']);
    await page.locator('[data-filters] summary').click();
    const email = page.locator('input[name=channel][value=email]');
    await email.focus();
    await page.keyboard.press('Space');
    expect(new URL(page.url()).search).toBe('?q=angry&kind=checklists&channel=email');
    expect(await email.evaluate((box) => box === document.activeElement)).toBe(true);
    await answered(page);
    expect(await page.textContent(pageStatus)).toMatch(/Nothing found for “angry” in Checklists, /);
    await page.locator('[data-active-filter]').first().click();
    await page.locator('[data-active-filter]').first().click();
    expect(await page.locator('[data-active-filters]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.waitForSelector('[data-search-results] > li');
    expect(new URL(page.url()).search).toBe('?q=angry');
    await page.close();
  });

  test('go along to the other language', async () => {
    const page = await asked('/en/search/?q=qwertyuiop&kind=maps');
    for (const link of ['[data-elsewhere] a[data-language=et]', 'header a[data-language=et]']) {
      await page.locator(link).hover();
      expect(await page.locator(link).evaluate((to: HTMLAnchorElement) => to.pathname + to.search)).toBe(
        '/et/search/?q=qwertyuiop&kind=maps',
      );
    }
    await page.close();
  });
});

describe('the network', () => {
  test('may fail for a moment: suggestions come back', async () => {
    const page = await site.browser().newPage();
    await page.goto(`${site.address()}/en/`);
    await page.context().setOffline(true);
    await page.focus('#search');
    await page.keyboard.type('ref');
    await page.waitForTimeout(500);
    await page.context().setOffline(false);
    await page.keyboard.type('und');
    await page.waitForSelector('#search-list [role=option]');
    await page.close();
  });

  test('a long question loads what people say in full, a short one does not; without it there are suggestions too', async () => {
    const page = await site.browser().newPage();
    let asked = 0;
    await page.route('**/search/sayings*', (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${site.address()}/en/`);
    await page.focus('#search');
    await page.keyboard.type('refund');
    await page.waitForSelector('#search-list [role=option]');
    expect(asked).toBe(0);
    await page.keyboard.type(' for a broken phone');
    await expect.poll(() => asked).toBeGreaterThan(0);
    await page.waitForSelector('#search-list [role=option]');
    await page.close();
  });

  test.each(['vocabulary', 'summaries', 'files'])('may lose %s once: typing errors are forgiven again', async (file) => {
    const page = await site.browser().newPage();
    await page.route(`**/search/${file}*`, (route) => route.abort(), { times: 1 });
    await page.goto(`${site.address()}/en/`);
    await page.focus('#search');
    await page.keyboard.type('refnu');
    await page.waitForTimeout(500);
    await page.keyboard.type('d');
    await page.waitForSelector('#search-list [role=option]');
    await page.close();
  });
});

describe('keys', () => {
  test('"/" leads to the box, but is a sign in a field', async () => {
    const page = await site.at('/en/techniques/listen/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('24/7');
    expect(await page.inputValue('#search')).toBe('24/7');
    await page.close();
  });

  // Safari has ended the word before it tells of the key: then the code alone says what the key was for.
  test.each([{ isComposing: true }, { keyCode: 229 }])('Enter that ends a composed word does not leave: %o', async (how) => {
    const page = await typed('/en/', 'refund');
    await page.waitForSelector('#search-list [role=option]');
    await page.keyboard.press('ArrowDown');
    const isLeft = await page.locator('#search').evaluate((input, how) => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how });
      let clicked = false;
      document.addEventListener('click', () => (clicked = true));
      return input.dispatchEvent(enter) || clicked; // what is not prevented sends the form
    }, how);
    expect(isLeft).toBe(false);
    await page.close();
  });
});

test.each(['en', 'et'] as const)('without script, in %s, the page says so and lists every topic', async (language) => {
  const page = await site.at(`/${language}/search/?q=kuula`, { javaScriptEnabled: false });
  expect(await page.locator('noscript p').innerText()).toContain('JavaScript');
  expect(await page.locator(`[data-topics] a[href^="/${language}/techniques/"]`).count()).toBe(
    entriesIn(language, 'technique').length,
  );
  await page.close();
});

test('no script failed', () => {
  expect(site.faults).toEqual([]);
});
