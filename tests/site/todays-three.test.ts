/** Today's three: chosen without asking, the same on a day in every language, and back when the rule says. */
import { STORED } from '../../src/core/storage.ts';
import { describe, expect, test } from 'vitest';
import type { SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { ROOT } from '../setup/build-site.ts';
import { answer, boxOf, quizNamed, stepTo, tickBox } from './answering.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { entriesIn, fill, handbook, ui } from './handbook.ts';
import { asked, factsOf, give, inWindowOf, live, onDay, practise, questionNamed, stored } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);
describe('today’s three', () => {
  test(
    'a newcomer gets three without being asked anything, and nothing is stored',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      expect(ids).toHaveLength(3);
      expect(new Set(ids.map((id) => factsOf(id).who)).size).toBe(3);
      expect(await page.locator('.question legend > :first-child').allTextContents()).toEqual(
        [1, 2, 3].map((number) => fill(ui('en')['quiz.question'], { number, count: 3 })),
      );
      expect(await practise(site, page, 'et')).toEqual(ids);
      expect(await stored(page)).toEqual([null, null]);
    }),
  );

  test(
    'answered: after a reload and in another language the same three, as they were answered',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      await give(page, ids[0]!, true);
      await page.reload();
      expect(await asked(page)).toEqual(ids);
      expect(await practise(site, page, 'et')).toEqual(ids);
      await page.locator('[data-back]').waitFor({ state: 'attached' });
      expect(await page.locator('[data-back]').count()).toBe(1);
      await give(page, ids[1]!, false);
      await give(page, ids[2]!, true);
      await page.click('[data-next]');
      expect(await page.locator('[data-end]').innerText()).toContain(ui('et')['today.end']);
      await live(page).toContain(ui('et')['today.end']);
      await page.reload();
      expect(await asked(page)).toEqual(ids);
      await page.locator('[data-end]').waitFor();
    }),
  );

  test(
    'what was wrong comes back the next day, what was right after three, then ten',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      await tickBox(page);
      const [wrong = '', right = '', other = ''] = ids;
      await give(page, wrong, false);
      await give(page, right, true);
      await give(page, other, true);
      await onDay(page, '2026-11-30');
      const second = await practise(site, page, 'et');
      expect(second[0]).toBe(wrong);
      expect(second).toHaveLength(3);
      expect(second).not.toContain(right);
      const back = boxOf(page, questionNamed(wrong).quiz, questionNamed(wrong).question).locator('[data-back]');
      expect(await back.count()).toBe(0);
      await give(page, wrong, true);
      expect(await back.innerText()).toContain('03.12.2026');
      const records = (JSON.parse((await stored(page))[1]!) as SavedAnswers).memos;
      expect(records[wrong]?.card?.['due']).toContain('2026-12-03');
      expect(records[right]?.card?.['due']).toContain('2026-12-02');
    }),
  );

  test(
    'what was right comes back once nothing unseen is left on the side',
    inWindow(async (page) => {
      const memos = Object.fromEntries(
        handbook.entries.quiz.flatMap(({ id, facts }) =>
          facts.questions.map((one) => [
            `${id}.${one.id}`,
            { version: one.version, answer: 'x', card: { last_review: '2026-11-28T10:00:00Z', due: '2026-12-28T10:00:00Z' } },
          ]),
        ),
      );
      const due = Object.keys(memos)[5]!;
      memos[due]!.card = { last_review: '2026-11-25T10:00:00Z', due: '2026-11-28T10:00:00Z' };
      await page.goto(`${site.address()}/en/quizzes/`);
      await page.evaluate(
        ([name, text]) => localStorage.setItem(name!, text!),
        [STORED.answers, JSON.stringify({ format: 1, seed: 3, memos })],
      );
      expect(await practise(site, page)).toContain(due);
    }),
  );

  test(
    'what was answered wrong in a quiz comes back too, and a quiz answered right is not asked the same day',
    inWindow(async (page) => {
      const quiz = quizNamed('sorry');
      const [first, second] = quiz.questions;
      await page.goto(`${site.address()}/en/quizzes/sorry/`);
      await answer(page, quiz, first!, false);
      await answer(page, quiz, second!, true);
      await onDay(page, '2026-11-30');
      const ids = await practise(site, page);
      expect(ids[0]).toBe(`sorry.${first!.id}`);
      expect(ids).not.toContain(`sorry.${second!.id}`);
    }),
  );

  test(
    'a side chosen: its questions, the next day as well; what is answered stays',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      await give(page, ids[0]!, true);
      await page.click('[data-choose] summary');
      await page.selectOption('[data-choose] [name=who]', 'boss');
      await expect.poll(async () => (await asked(page)).slice(1).map((id) => factsOf(id).who)).toEqual(['boss', 'boss']);
      const chosen = await asked(page);
      expect(chosen[0]).toBe(ids[0]);
      expect(await practise(site, page, 'et')).toEqual(chosen);
      expect(await page.inputValue('[data-choose] [name=who]')).toBe('boss');
      await onDay(page, '2026-11-30');
      expect((await practise(site, page)).map((id) => factsOf(id).who)).toEqual(['boss', 'boss', 'boss']);
    }),
  );

  test(
    'the first answer of the day counts, and the keyboard is enough',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      const id = ids.find((one) => ['choice', 'verdict'].includes(questionNamed(one).question.form))!;
      const card = async () => (JSON.parse((await stored(page))[0]!) as SavedAnswers).memos[id]!.card;
      await stepTo(page, id.replace('.', '_'));
      await page.focus(`[data-question="${id}"] input >> nth=0`);
      await page.keyboard.press('Space');
      await page.locator('[data-back]').waitFor();
      const first = await card();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await card()).toEqual(first);
      await live(page).not.toBe('');
    }),
  );

  test(
    'a page left open over night asks the next day’s',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      for (const id of ids) await give(page, id, true);
      await onDay(page, '2026-11-30');
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect.poll(async () => (await asked(page)).some((id) => ids.includes(id))).toBe(false);
      expect(await page.locator('[data-end]').isVisible()).toBe(false);
    }),
  );

  test(
    'cleared, it is a newcomer’s',
    inWindow(async (page) => {
      const ids = await practise(site, page);
      await give(page, ids[0]!, true);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.click('[data-clear]');
      await expect.poll(() => page.locator('[data-back]').count()).toBe(0);
      expect(await asked(page)).toEqual(ids);
      expect(await stored(page)).toEqual([null, null]);
    }),
  );

  test(
    'with storage blocked it asks all the same, and says that nothing is kept',
    inWindow(async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      });
      const ids = await practise(site, page);
      await expect.poll(() => page.locator('[data-notice]').textContent()).toBe(ui('en')['quiz.trouble.blocked']);
      for (const id of ids) await give(page, id, true);
      await stepTo(page, 'finish');
    }),
  );

  test(
    'where the questions cannot be had, it says so and leads to the quizzes',
    inWindow(async (page) => {
      await page.route('**/practice/questions.json', (route) => route.fulfill({ status: 503 }));
      await page.goto(`${site.address()}/et/practice/`);
      await expect.poll(() => page.locator('[data-failed]').innerText()).toBe(ui('et')['today.failed']);
    }),
  );

  test.each(['en', 'et'])('without script it offers all quizzes by side, in %s', async (language) => {
    const page = await site.at(`/${language}/practice/`, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain(ui(language)['today.nojs']);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const { path } of entriesIn(language, 'quiz')) expect(links).toContain(`/${language}${path}`);
    expect(await page.locator('todays-three').isVisible()).toBe(false);
    await page.close();
  });

  test(
    'no barrier and nothing out of the frame: asked, chosen, answered',
    inWindow(async (page) => {
      const ids = await practise(site, page, 'et');
      expect(await barriersInBoth(page)).toEqual([]);
      await page.click('[data-choose] summary');
      for (const id of ids) await give(page, id, false);
      expect(await barriersInBoth(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }),
  );
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
