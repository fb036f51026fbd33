/** What a quiz remembers: across languages, reloads and tabs, and in files. */
import { STORED } from '../../src/core/storage.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { ROOT } from '../setup/build-site.ts';
import {
  answer,
  answerAll,
  bookIn,
  BOX,
  notice,
  openMemory,
  questionIn,
  quizNamed,
  score,
  screenOf,
  stepTo,
  tickBox,
} from './answering.ts';
import { openSite } from './browser.ts';
import { fill, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const quiz = quizNamed('words'); // may have a gap to fill, whose word is another in each language
const { questions } = quiz;
const count = questions.length;
const en = ui('en');
const orderIn = (page: Page) =>
  page
    .locator('[data-option]:not([data-fixed])')
    .evaluateAll((all) => all.map((option) => (option as HTMLElement).dataset['option']));

/** Runs in a window of its own, with what was prepared for all its pages. */
async function inWindow(work: (context: BrowserContext) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await site.browser().newContext(options);
  await work(context).finally(() => context.close());
}
async function go(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address() + path);
  return page;
}

describe.each(LANGUAGES)('what becomes of answers, in %s', (language) => {
  const promise = fill(ui(language)['quiz.memory.kept'], { box: ui(language)['quiz.remember'] });

  test.each(['/quizzes/', '/quizzes/words/', '/practice/'])('is said in the same words at %s', async (path) => {
    const page = await site.at(`/${language}${path}`);
    if (path !== '/quizzes/') await openMemory(page);
    expect(await page.locator('main').innerText()).toContain(promise);
    await page.close();
  });

  test('is not said where nothing is kept: without script', async () => {
    const page = await site.at(`/${language}/quizzes/`, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).not.toContain(promise);
    await page.close();
  });
});

describe('progress', () => {
  test('is the same after the language was switched in the middle of a quiz', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      const blank = questions.find(({ type }) => type === 'blank');
      for (const question of questions.slice(0, 3)) await answer(page, quiz, question, true);
      if (blank) await answer(page, quiz, blank, true);
      await answer(page, quiz, questions[3]!, false);
      const order = await orderIn(page);
      const answered = new Set([...questions.slice(0, 4), ...(blank ? [blank] : [])]).size;
      await score(page).toBe(`${count - answered} to go`);
      await page.click('header [data-language=et]');
      await score(page).toBe(`Veel ${count - answered}`);
      if (blank) expect(await page.inputValue(`[name="words.${blank.id}"]`)).toBe(questionIn('et', quiz, blank).accepts[0]);
      expect(await orderIn(page)).toEqual(order);
      for (const question of questions) {
        if (!questions.slice(0, 4).includes(question) && question !== blank) await answer(page, quiz, question, true);
      }
      await score(page).toBe(`Õigeid vastuseid: ${count - 1}/${count}`);
    }));

  test('and the order of the options survive a reload; what was typed in one’s own words is not kept', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      await answerAll(page, quiz, true);
      const order = await orderIn(page);
      await stepTo(
        page,
        screenOf(
          quiz,
          questions.find(({ type }) => type === 'say')!,
        ),
      );
      await page.locator('textarea').first().fill('A secret of mine');
      await score(page).toBe(`${count} of ${count} right`);
      expect(await bookIn(page, 'sessionStorage')).not.toContain('secret');
      await page.reload();
      await score(page).toBe(`${count} of ${count} right`);
      expect(await orderIn(page)).toEqual(order);
    }));

  test('without script the options stand as they were written', async () => {
    const page = await site.at('/en/quizzes/words/', { javaScriptEnabled: false });
    const written = questions.flatMap(({ type, options }) => (type === 'three-way' ? [] : options.map(({ id }) => id)));
    expect(await orderIn(page)).toEqual(written);
    await page.close();
  });

  test('a question whose key has changed is new, and only that one', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      await answerAll(page, quiz, true);
      await score(page).toBe(`${count} of ${count} right`);
      await page.evaluate(
        ([name, id]) => {
          const book = JSON.parse(sessionStorage.getItem(name!)!) as SavedAnswers;
          book.memos[id!]!.version = 0;
          sessionStorage.setItem(name!, JSON.stringify(book));
        },
        [STORED.answers, `words.${questions[1]!.id}`],
      );
      await page.reload();
      await score(page).toBe('1 to go');
    }));

  test('stays in the tab, unless the device is asked to remember', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      await answer(page, quiz, questions[0]!, true);
      await score(page).toBe(`${count - 1} to go`);
      await score(await go(context, '/et/quizzes/words/')).toBe(`Veel ${count}`);
      expect(await bookIn(page, 'localStorage')).toBeNull();
      await tickBox(page);
      expect(await bookIn(page, 'sessionStorage')).toBeNull();
      const other = await go(context, '/et/quizzes/words/');
      await score(other).toBe(`Veel ${count - 1}`);
      expect(await other.isChecked(BOX)).toBe(true);
    }));

  test('is cleared by a button that is always in sight, once the reader is sure, and the focus stays on it', () =>
    inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      expect(await page.locator('[data-clear]').isVisible()).toBe(true);
      await tickBox(page);
      await answerAll(page, quiz, false);
      page.once('dialog', (dialog) => void dialog.dismiss());
      await page.click('[data-clear]');
      await score(page).toBe(`0 of ${count} right`);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.click('[data-clear]');
      await score(page).toBe(`${count} to go`);
      await notice(page).toBe(en['quiz.cleared']);
      expect(await page.locator(':checked').count()).toBe(await page.locator('option:checked').count());
      expect([await bookIn(page, 'localStorage'), await bookIn(page, 'sessionStorage')]).toEqual([null, null]);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-clear]'))).toBe(true);
    }));

  test('goes into a file and out of it again, on another device in another language', async () => {
    let file = '';
    await inWindow(async (context) => {
      const page = await go(context, '/en/quizzes/words/');
      await answerAll(page, quiz, true);
      await openMemory(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export]')]);
      expect(download.suggestedFilename()).toBe('handbook-answers.json');
      file = readFileSync(await download.path(), 'utf8');
    });
    await inWindow(async (context) => {
      const page = await go(context, '/et/quizzes/words/');
      const load = (text: string) =>
        page.setInputFiles('answer-memory input[type=file]', {
          name: 'x.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      await load('not ours');
      await notice(page).toBe(ui('et')['quiz.file.corrupt']);
      await load('{"format":99,"memos":{}}');
      await notice(page).toBe(ui('et')['quiz.file.newer']);
      await score(page).toBe(`Veel ${count}`);
      await load(file);
      await score(page).toBe(`Õigeid vastuseid: ${count}/${count}`);
      await notice(page).toBe(fill(ui('et')['quiz.loaded'], { count }));
    });
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
