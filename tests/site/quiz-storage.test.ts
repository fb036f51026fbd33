/** A quiz with storage that fails, and what is asked at the score. */
import { STORED } from '../../src/core/storage.ts';
import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, bookIn, BOX, notice, openMemory, quizNamed, score, stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { ui } from './handbook.ts';
import { blockStorage, fillStorage } from './storage.ts';

const site = openSite(ROOT);
const quiz = quizNamed('words');
const { questions } = quiz;
const count = questions.length;
const en = ui('en');

/** Runs in a window of its own, with what was prepared for all its pages. */
async function inWindow(work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await site.browser().newContext();
  await work(context).finally(() => context.close());
}
async function go(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address() + path);
  return page;
}

describe('storage', () => {
  const faults: [string, keyof typeof en, (name: string) => void][] = [
    ['blocked', 'quiz.trouble.blocked', blockStorage],
    ['corrupt', 'quiz.trouble.corrupt', (name) => sessionStorage.getItem(name) ?? sessionStorage.setItem(name, '{"for')],
    ['of a newer version', 'quiz.trouble.newer', (name) => sessionStorage.setItem(name, '{"format":99,"memos":{}}')],
  ];
  test.each(faults)('%s: the quiz works, and says so once', (_, word, spoil) =>
    inWindow(async (context) => {
      await context.addInitScript(spoil, STORED.answers);
      const page = await go(context, '/en/quizzes/words/');
      await notice(page).toBe(en[word]);
      await answer(page, quiz, questions[0]!, true);
      await score(page).toBe(`${count - 1} to go`);
      await notice(page).toBe('');
      await answerAll(page, quiz, true);
      await score(page).toBe(`${count} of ${count} right`);
      await notice(page).toBe('');
    }),
  );

  test('full: the first answer says so once', () =>
    inWindow(async (context) => {
      await context.addInitScript(fillStorage);
      const page = await go(context, '/en/quizzes/words/');
      await answer(page, quiz, questions[0]!, true);
      await notice(page).toBe(en['quiz.trouble.full']);
      await answer(page, quiz, questions[1]!, true);
      await score(page).toBe(`${count - 2} to go`);
      await notice(page).toBe('');
    }));

  test.each([
    ['blocked', 'quiz.trouble.blocked', blockStorage],
    ['full', 'quiz.trouble.full', fillStorage],
  ] as const)('%s: no tick is taken back in silence, however often it is set', (_, word, spoil) =>
    inWindow(async (context) => {
      await context.addInitScript(spoil);
      const page = await go(context, '/en/quizzes/words/');
      for (const question of questions.slice(0, 2)) {
        await answer(page, quiz, question, true);
        await openMemory(page);
        await page.click(BOX);
        await notice(page).toBe(en[word]);
        expect(await page.isChecked(BOX)).toBe(false);
      }
    }),
  );
});

describe('at the score', () => {
  const offer = '[data-offer]';
  test('one is asked whether to keep the answers for the review, once something was wrong', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      await answerAll(page, quiz, true);
      await score(page).toBe(`${count} of ${count} right`);
      expect(await page.isVisible(offer)).toBe(false);
      await answer(page, quiz, questions[1]!, false);
      await score(page).toBe(`${count - 1} of ${count} right`);
      await stepTo(page, 'finish');
      expect(await page.innerText(offer)).toContain(en['quiz.keep']);
      await page.click('[data-keep=yes]');
      await notice(page).toBe(en['quiz.kept']);
      expect(await bookIn(page, 'localStorage')).toContain(questions[1]!.id);
      expect([await page.isVisible(offer), await page.isChecked(BOX)]).toEqual([false, true]);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-missed] a'))).toBe(true);
    }));

  test('a no keeps nothing, and a yes that cannot be kept says so', () =>
    inWindow(async (context) => {
      await context.addInitScript(fillStorage);
      const page = await go(context, '/en/quizzes/words/');
      await answerAll(page, quiz, false);
      await notice(page).toBe('');
      await page.click('[data-keep=yes]');
      await notice(page).toBe(en['quiz.trouble.full']);
      await page.click('[data-keep=no]');
      expect(await page.isVisible(offer)).toBe(false);
      expect(await bookIn(page, 'localStorage')).toBeNull();
    }));
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
