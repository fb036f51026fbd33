/** What the search page loads until ten results stand there with their texts: bytes as a host sends them, and never Pagefind, but where
 * nothing else will do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveCounted, weightOf, type Counted } from '../bench/serve.ts';
import { ROOT } from '../setup/build-site.ts';
import { neverIdle } from '../setup/never-idle.ts';
import { openSite } from './browser.ts';

const site = openSite(ROOT);

const MOST = 110_000;
const RESULTS = 10;

let served: Counted;
beforeAll(async () => {
  served = await serveCounted(ROOT.folder);
});
afterAll(() => served.close());

/** The page of an answer, with nothing stored, and what its requests ask of Pagefind itself. */
async function answered(path: string, prepare: () => void = () => undefined) {
  const page = await site.browser().newPage();
  await page.addInitScript(neverIdle);
  await page.addInitScript(prepare);
  const ofPagefind = () => served.sent.filter((one) => /\/pagefind\/(?!fragment)/.test(one.path)).map((one) => one.path);
  served.sent.length = 0;
  await page.goto(served.address + path);
  return { page, ofPagefind, results: page.locator('[data-search-results] > li') };
}

describe.each([
  ['en', ['refund', 'angry customer', 'how do I tell my boss no', 'apolgise']],
  ['et', ['kaebus', 'vihane klient', 'kuidas öelda ülemusele ei', 'vabandsu']],
])('in %s', (language, questions) => {
  test.each(questions)(
    '“%s” has ten results with their texts within 110 KB besides fonts, without Pagefind',
    async (question) => {
      const { page, ofPagefind, results } = await answered(`/${language}/search/?q=${encodeURIComponent(question)}`);
      await results.first().waitFor();
      const count = Math.min(RESULTS, await results.count());
      for (let index = 0; index < count; index++) {
        await results.nth(index).scrollIntoViewIfNeeded();
        await results.nth(index).locator('p').waitFor();
      }
      expect(weightOf(served.sent).bytes).toBeLessThanOrEqual(MOST);
      expect(ofPagefind()).toEqual([]);
      await page.close();
    },
  );
});

test('a browser that cannot unpack texts asks Pagefind', async () => {
  const { page, ofPagefind, results } = await answered('/en/search/?q=refund', () => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await results.first().locator('p').waitFor();
  expect(ofPagefind()).toContain('/pagefind/pagefind.js');
  await page.close();
});

test('so does one that cannot load a part of the index', async () => {
  const page = await site.browser().newPage();
  await page.route('**/search/postings*', (route) => route.abort());
  const asked = page.waitForRequest('**/pagefind/pagefind.js');
  await page.goto(`${served.address}/en/search/?q=refund`);
  await asked;
  await page.locator('[data-search-results] > li p').first().waitFor();
  await page.close();
});
