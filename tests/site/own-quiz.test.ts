/** A quiz of one's own: drawn by the address, a quiz like any other, on paper with its key. */
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { answer } from './answering.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { entriesIn, fill, ui } from './handbook.ts';
import { asked, factsOf, inWindowOf, questionNamed } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);
const path = (language: string, query = '') => `${site.address()}/${language}/quizzes/own/${query}`;

describe('a quiz of one’s own', () => {
  test(
    'without wishes it asks for them; made, the address is the link to the same ten, in every language',
    inWindow(async (page) => {
      await page.goto(path('en'));
      expect(await page.locator('.question').count()).toBe(0);
      await page.selectOption('[name=who]', 'boss');
      await page.click('[data-wishes] button');
      const ids = await asked(page);
      expect(ids).toHaveLength(10);
      expect(new Set(ids.map((id) => factsOf(id).who))).toEqual(new Set(['boss']));
      const { search } = new URL(page.url());
      expect(new URLSearchParams(search).get('draw')).toMatch(/^\d+$/);
      await page.goto(path('et', search));
      expect(await asked(page)).toEqual(ids);
      expect(await page.locator('[data-about]').textContent()).toBe(`· ${ui('et')['who.boss']}`);
    }),
  );

  test(
    'answered, it has a result, what to read next, and answers that stay',
    inWindow(async (page) => {
      await page.goto(path('en', '?situation=refund&draw=4'));
      const ids = await asked(page);
      for (const id of ids) await answer(page, questionNamed(id).quiz, questionNamed(id).question, id !== ids[0]);
      await page.click('[data-next]');
      expect(await page.locator('[data-result]').textContent()).toBe(fill(ui('en')['quiz.score'], { right: 9, count: 10 }));
      const { technique } = questionNamed(ids[0]!).question;
      const lesson = page.locator('[data-lessons] a');
      expect(await lesson.count()).toBe(1);
      expect(await lesson.getAttribute('href')).toBe(`/en/techniques/${technique}/`);
      await page.reload();
      await page.locator('[data-steps]').waitFor();
      expect(await page.locator('[data-result]').textContent()).toBe(fill(ui('en')['quiz.score'], { right: 9, count: 10 }));
    }),
  );

  test(
    'what the address asks for and the handbook lacks is left out and named; few that fit are counted',
    inWindow(async (page) => {
      await page.goto(path('et', '?situation=no-such&who=report'));
      expect(await asked(page)).toHaveLength(10);
      expect(await page.locator('[data-left]').innerText()).toBe(fill(ui('et')['own.left'], { what: 'no-such' }));
      expect(new URL(page.url()).search).not.toContain('no-such');
      await page.goto(path('et', '?situation=refund'));
      await asked(page);
      const fitting = entriesIn('et', 'situation').find(({ id }) => id === 'refund')!.questions.length;
      expect(await page.locator('[data-few]').innerText()).toBe(fill(ui('et')['own.few'], { count: fitting }));
    }),
  );

  test(
    'on paper: ten questions, a line for name and score, the key on a page of its own',
    inWindow(async (page) => {
      await page.goto(path('en', '?who=coworker&draw=2'));
      const ids = await asked(page);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('.question').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(shown).toBe(10);
      expect(await page.locator('.result-on-paper').isVisible()).toBe(true);
      const key = await page.locator('.answer-key > ol > li').allTextContents();
      expect(key).toHaveLength(10);
      for (const [index, id] of ids.entries()) expect(key[index]).toContain(questionNamed(id).question.reason);
    }),
  );

  test(
    'where the questions cannot be had, it says so',
    inWindow(async (page) => {
      await page.route('**/practice/questions.json', (route) => route.fulfill({ status: 503 }));
      await page.goto(path('en', '?who=boss'));
      await expect.poll(() => page.locator('[data-failed]').innerText()).toBe(ui('en')['today.failed']);
    }),
  );

  test.each(['en', 'et'])('without script it offers all quizzes, in %s', async (language) => {
    const page = await site.at(`/${language}/quizzes/own/`, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain(ui(language)['own.nojs']);
    for (const quiz of entriesIn(language, 'quiz'))
      expect(await page.locator(`main a[href="/${language}${quiz.path}"]`).count()).toBe(1);
    expect(await page.locator('h1:visible').count()).toBe(1);
    await page.close();
  });

  test(
    'no barrier, nothing out of the frame',
    inWindow(async (page) => {
      await page.goto(path('et'));
      expect(await barriersInBoth(page)).toEqual([]);
      await page.goto(path('et', '?phase=hear&draw=1'));
      await asked(page);
      expect(await barriersInBoth(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }),
  );
});

test('nothing above was said on the console', () => {
  expect(site.faults).toEqual([]);
});
