/** Search on the built site: how relevant, by keyboard alone, and what bad input gets. */
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import { planningBytes } from '../search/cold.ts';
import { firstTen, measure, queries, realSearchData, sayings } from '../search/real.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn } from './handbook.ts';

const site = openSite(ROOT);

/** Floors a little below what was measured (npm run bench:search), so that a loss is seen. */
const FLOORS = {
  en: { tuning: 0.84, heldout: 0.78 },
  et: { tuning: 0.85, heldout: 0.8 },
};
/** The same for the box, which answers without the index. */
const BOX_FLOORS = {
  en: { tuning: 0.81, heldout: 0.73 },
  et: { tuning: 0.82, heldout: 0.77 },
};
/** The same of what people say, which names no topic. */
const SAYINGS = { en: 0.8, et: 0.86 };
/** Share of questions that have a best page among the first three. */
const SUCCESS = 0.91;

describe.each(['en', 'et'] as const)('relevance in %s', (language) => {
  const data = realSearchData(ROOT.folder, language);
  /** As in a visit whose first question it is. Pagefind's client only stands in where a part is missing, and none is. */
  const open = () => new Engine(() => Promise.reject(new Error('Pagefind was asked')), data);
  const engine = open();
  const idsFor = async (query: string) => firstTen(await engine.answer(query));
  const boxFor = async (query: string) => {
    const first = open();
    await first.prepare(query);
    return firstTen(first.suggest(query) ?? (await first.answer(query)));
  };

  async function measured(set: 'tuning' | 'heldout', ask: (query: string) => Promise<string[]>) {
    const found: { ndcg: number; success: number; none: number }[] = [];
    for (const { q, answers } of queries(language).filter((query) => query.set === set && query.type !== 'nonsense')) {
      const ids = await ask(q);
      found.push({ ...measure(ids, answers), none: ids.length ? 0 : 1 });
    }
    const mean = (of: 'ndcg' | 'success' | 'none') => found.reduce((sum, one) => sum + one[of], 0) / found.length;
    return { ndcg: mean('ndcg'), success: mean('success'), none: mean('none') };
  }

  test.each(['tuning', 'heldout'] as const)(
    'nDCG@10 on the %s queries keeps its floor, a best page is among the first three, and nearly none finds nothing',
    async (set) => {
      const { ndcg, success, none } = await measured(set, idsFor);
      expect(ndcg).toBeGreaterThanOrEqual(FLOORS[language][set]);
      expect(success).toBeGreaterThanOrEqual(SUCCESS);
      expect(none).toBeLessThanOrEqual(0.021);
    },
  );

  test.each(['tuning', 'heldout'] as const)('so does the box, without the index, on the %s queries', async (set) => {
    expect((await measured(set, boxFor)).ndcg).toBeGreaterThanOrEqual(BOX_FLOORS[language][set]);
  });

  test('what people say finds its situation among the first three, in the box too', async () => {
    const asked = sayings(language);
    for (const ask of [idsFor, boxFor]) {
      const found = [];
      for (const { query, answers } of asked) {
        const first = (await ask(query)).slice(0, 3);
        found.push(answers.some((id) => first.includes(`situations/${id}`)));
      }
      expect(found.filter(Boolean).length / asked.length).toBeGreaterThanOrEqual(SAYINGS[language]);
    }
  });

  test('planner at most 8.2 KB, a first suggestion 34 (en) or 36 KB (et), and 30 more for a long question', () => {
    const { planner, vocabulary, summaries, further, sayings: inFull } = planningBytes(ROOT.folder, language);
    expect(planner).toBeLessThanOrEqual(8200);
    expect(planner + vocabulary + summaries).toBeLessThanOrEqual({ en: 34_000, et: 36_000 }[language]);
    expect(further + inFull).toBeLessThanOrEqual(30_000);
  });

  test('nonsense finds nothing', async () => expect(await idsFor('asdfgh')).toEqual([]));

  test('every tenth word of the list finds a page', async () => {
    const lost = [];
    const { vocabulary } = await data.whole!();
    for (const word of vocabulary.words.filter((_, index) => index % 10 === 0)) {
      if (!(await engine.answer(word)).pages.length) lost.push(word);
    }
    expect(lost).toEqual([]);
  });
});

describe.each([
  ['en', 'listn so it shows'],
  ['et', 'vihastele klientidele'],
])('by keyboard alone, in %s', (language, typed) => {
  test('typing, choosing, going there', async () => {
    const page = await site.at(`/${language}/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.focus('#search');
    await page.keyboard.insertText(typed); // at once: where letters come slowly, a beginning is asked of the index
    await page.waitForSelector('#search-list [role=option]');
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    expect(await page.getAttribute('#search', 'aria-expanded')).toBe('true');
    expect(await page.textContent('search-box [role=status]')).not.toBe('');
    await page.keyboard.press('ArrowDown');
    const active = await page.getAttribute('#search', 'aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    const chosen = await page.textContent(`#${active}`);
    await page.keyboard.press('Escape');
    expect(await page.isHidden('#search-list')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== `/${language}/`);
    expect(chosen).toContain((await page.locator('h1').innerText()).trim());
    await page.close();
  });
});

describe('the search page', () => {
  test('says which word it corrected, and marks what it found', async () => {
    const page = await site.at('/en/search/?q=apolgise');
    await page.waitForSelector('[data-search-results] mark');
    expect(await page.textContent('[data-correction]')).toMatch(/Showing results for: apologi[sz]e/);
    await page.close();
  });

  test('keeps filters in the address', async () => {
    const page = await site.at('/en/search/?q=angry&kind=checklists');
    await page.waitForSelector('[data-search-results] a');
    const links = await page
      .locator('[data-search-results] li > a:first-of-type')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.every((path) => path.startsWith('/en/checklists/'))).toBe(true);
    expect(await page.locator('input[name=kind][value=checklists]').isChecked()).toBe(true);
    await page.close();
  });

  test('without script everything is listed by topic', async () => {
    const page = await site.at('/et/search/?q=kuula', { javaScriptEnabled: false });
    expect(await page.locator('main a[href^="/et/techniques/"]').count()).toBe(entriesIn('et', 'technique').length);
    await page.close();
  });

  test('answers without the index, by summaries', async () => {
    const page = await site.browser().newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.address()}/en/search/?q=listen`);
    await page.waitForSelector('[data-search-results] a[href="/en/techniques/listen/"]');
    await page.waitForFunction(() => /\d/.test(document.querySelector('search-results > [role=status]')?.textContent ?? ''));
    await page.close();
  });

  test('answers without the word list, by plain Pagefind', async () => {
    const page = await site.browser().newPage();
    await page.route('**/search/files*', (route) => route.abort());
    await page.goto(`${site.address()}/en/search/?q=listen`);
    await page.waitForSelector('[data-search-results] a');
    await page.close();
  });

  test.each([
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['control characters', '\u0000\u0001vihane\u0007'],
    ['HTML', '<img src=x onerror=alert(1)><b>klient</b>'],
    ['right-to-left marks', '\u202eklient\u202c'],
    ['sixty words', Array.from({ length: 60 }, (_, index) => `sõna${index}`).join(' ')],
    ['an emoji', '😡'],
  ])('%s: no error, no markup', async (_, query) => {
    const page = await site.at(`/et/search/?q=${encodeURIComponent(query).slice(0, 9000)}`);
    await page.waitForFunction(
      () => !/Otsin …|^$/.test(document.querySelector('search-results > [role=status]')?.textContent ?? ''),
    );
    expect(await page.locator('search-results img, search-results b').count()).toBe(0);
    await page.close();
  });

  test.each(['', '?q=', '?q=a&q=b', '?other=1'])('an address with %j is handled', async (search) => {
    const page = await site.at(`/et/search/${search}`);
    expect(await page.locator('h1').textContent()).toBe('Otsing');
    await page.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults.filter((fault) => !fault.includes('search/files'))).toEqual([]);
});
