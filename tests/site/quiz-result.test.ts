/** The result of a quiz: what to read and say next, on paper with one's answers; the way back to the line; what has changed since. */
import { STORED } from '../../src/core/storage.ts';
import { describe, expect, test } from 'vitest';
import type { SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { spokenLine } from '../../src/kinds/lines.ts';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, boxOf, quizNamed, stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { entriesIn, entryIn, handbook, ui } from './handbook.ts';
import { inWindowOf, stored } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);
const quiz = quizNamed('sorry');

describe('the result', () => {
  test(
    'names each technique behind what went wrong once, with its line; nothing where all was right',
    inWindow(async (page) => {
      await page.goto(`${site.address()}/en/quizzes/sorry/`);
      await answerAll(page, quiz, false);
      await stepTo(page, 'finish');
      const techniques = [...new Set(quiz.questions.map(({ technique }) => technique))];
      const lessons = page.locator('[data-lessons] li');
      expect(await lessons.count()).toBe(techniques.length);
      for (const id of techniques) {
        const { title, phrases } = entryIn('en', 'technique', id);
        expect(await lessons.filter({ hasText: title }).innerText()).toContain(spokenLine(phrases[0]!));
      }
      await page.click('[data-again]');
      await answerAll(page, quiz, true);
      await stepTo(page, 'finish');
      expect(await page.locator('[data-lessons]').isVisible()).toBe(false);
    }),
  );

  test(
    'is printed with the answers where one wants, and without them else',
    inWindow(async (page) => {
      const shown = () => page.locator('.feedback').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      await page.goto(`${site.address()}/en/quizzes/sorry/`);
      await answerAll(page, quiz, true);
      await stepTo(page, 'finish');
      await page.evaluate(() => (window.print = () => undefined));
      await page.click('[data-with=answers]');
      await page.emulateMedia({ media: 'print' });
      expect(await shown()).toBeGreaterThan(0);
      expect(await page.locator('.answer-key').isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await shown()).toBe(0);
      expect(await page.locator('.answer-key').isVisible()).toBe(true);
    }),
  );
});

test(
  'a question leads to the situation that asks it, whose page begins with the line',
  inWindow(async (page) => {
    const situation = entriesIn('et', 'situation').find(({ questions }) => questions.length > 0)!;
    const [id = '', name = ''] = situation.questions[0]!.split('/');
    const asking = quizNamed(id, 'et');
    const question = asking.questions.find((one) => one.id === name)!;
    await page.goto(`${site.address()}/et/quizzes/${id}/`);
    await answer(page, asking, question, true);
    const links = await boxOf(page, asking, question)
      .locator('.reason a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const naming = entriesIn('et', 'situation').filter(({ questions }) => questions.includes(`${id}/${name}`));
    expect(naming.map(({ path }) => `/et${path}`)).toContain(links[1]);
    expect(links[0]).toBe(`/et/techniques/${question.technique}/`);
  }),
);

test(
  'every technique that questions train leads to one or two of them, each in sight when one gets there',
  inWindow(async (page) => {
    const trained = new Set(handbook.entries.quiz.flatMap(({ facts }) => facts.questions.map(({ technique }) => technique)));
    const [technique = ''] = trained;
    await page.goto(`${site.address()}/en/techniques/${technique}/`);
    const links = page.locator('nav[aria-labelledby=go-on] a[href*="/quizzes/"]');
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.count()).toBeLessThanOrEqual(2);
    const anchor = new URL((await links.first().getAttribute('href'))!, site.address()).hash.slice(1);
    await links.first().click();
    await page.locator('[data-steps]').waitFor();
    expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
  }),
);

test(
  'an answer to a question that has changed is forgotten, and that is said',
  inWindow(async (page) => {
    const [question] = quiz.questions;
    await page.goto(`${site.address()}/en/quizzes/sorry/`);
    await answer(page, quiz, question!, true);
    await page.evaluate(
      ([key, id]) => {
        const saved = JSON.parse(sessionStorage.getItem(key!)!) as SavedAnswers;
        saved.memos[id!]!.version = 0;
        sessionStorage.setItem(key!, JSON.stringify(saved));
      },
      [STORED.answers, `sorry.${question!.id}`],
    );
    await page.reload();
    await expect.poll(() => page.locator('[data-notice]').textContent()).toBe(ui('en')['quiz.changed']);
    expect(await boxOf(page, quiz, question!).locator(':checked').count()).toBe(0);
    expect((await stored(page)).join('')).not.toContain(question!.id);
    await page.reload();
    await page.locator('[data-steps]').waitFor();
    expect(await page.locator('[data-notice]').textContent()).toBe('');
  }),
);

test('nothing above was said on the console', () => {
  expect(site.faults).toEqual([]);
});
