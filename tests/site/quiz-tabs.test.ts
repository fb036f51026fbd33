/** Answers in two tabs, on a page that one comes back to, and half given. */
import { STORED } from '../../src/core/storage.ts';
import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../setup/build-site.ts';
import { answer, BOX, boxOf, firstOf, quizNamed, screenOf, stepTo, tickBox, TYPES_IN_USE } from './answering.ts';
import { openSite } from './browser.ts';

const site = openSite(ROOT);
const quiz = quizNamed('words');
const [first, second] = quiz.questions as [(typeof quiz.questions)[0], (typeof quiz.questions)[0]];
const count = quiz.questions.length;
const score = (page: Page) => expect.poll(() => page.locator('[data-score]').textContent());
const ticked = (page: Page) => expect.poll(() => page.isChecked(BOX));
const books = (page: Page) =>
  page.evaluate((name) => [localStorage, sessionStorage].map((store) => store.getItem(name)), STORED.answers);

/** Runs with pages of one window. */
async function inWindow(work: (open: (path: string) => Promise<Page>, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await site.browser().newContext();
  const open = async (path: string) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => site.faults.push(error.message));
    await page.goto(site.address() + path);
    return page;
  };
  await work(open, context).finally(() => context.close());
}

test('a page that is merely opened writes nothing', () =>
  inWindow(async (open) => {
    for (const path of ['/en/quizzes/words/', '/en/practice/', '/en/quizzes/']) {
      expect(await books(await open(path)), path).toEqual([null, null]);
    }
  }));

describe('two tabs', () => {
  test('ticked in one: the other shows it, and neither loses an answer', () =>
    inWindow(async (open) => {
      const [one, other] = [await open('/en/quizzes/words/'), await open('/en/quizzes/words/')];
      await answer(one, quiz, first, true);
      await answer(other, quiz, second, true);
      await tickBox(one);
      await ticked(other).toBe(true);
      await score(other).toBe(`${count - 2} to go`);
      await score(one).toBe(`${count - 2} to go`);
      expect(await books(other)).toEqual([expect.stringContaining(second.id), null]);
    }));

  test('unticked in one: the other shows it, and keeps to its tab', () =>
    inWindow(async (open) => {
      const one = await open('/en/quizzes/words/');
      await tickBox(one);
      await answer(one, quiz, first, true);
      const other = await open('/en/quizzes/words/');
      await tickBox(one, false);
      await ticked(other).toBe(false);
      await answer(other, quiz, second, true);
      await score(other).toBe(`${count - 2} to go`);
      await other.reload();
      await score(other).toBe(`${count - 2} to go`);
      expect(await books(other)).toEqual([null, expect.stringContaining(second.id)]);
    }));

  test('cleared in one: gone in the other', () =>
    inWindow(async (open) => {
      const one = await open('/en/quizzes/words/');
      await tickBox(one);
      await answer(one, quiz, first, true);
      const other = await open('/en/quizzes/words/');
      await score(other).toBe(`${count - 1} to go`);
      one.once('dialog', (dialog) => void dialog.accept());
      await one.click('[data-clear]');
      await score(other).toBe(`${count} to go`);
      expect(await books(other)).toEqual([null, null]);
    }));

  test('today’s three: what is answered in one shows in the other, and what is there stays, whatever becomes due', () =>
    inWindow(async (open) => {
      const page = await open('/en/quizzes/words/');
      await tickBox(page);
      const [one, other] = [await open('/en/practice/'), await open('/en/practice/')];
      const ids = (tab: Page) => tab.locator('.question').evaluateAll((all) => all.map(({ id }) => id));
      await expect.poll(async () => (await ids(one)).length).toBe(3);
      await expect.poll(() => ids(other)).toEqual(await ids(one));
      const before = await ids(one);
      const [quizId = '', questionId] = before[0]!.split('_');
      const own = quizNamed(quizId);
      const asked = own.questions.find(({ id }) => id === questionId)!;
      await answer(one, own, asked, true);
      await boxOf(other, own, asked).locator('[data-back]').waitFor();
      for (const question of quiz.questions) await answer(page, quiz, question, false);
      await one.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      for (const tab of [one, other]) expect(await ids(tab)).toEqual(before);
    }));
});

test('a page that one comes back to shows what is stored by then', () =>
  inWindow(async (open) => {
    const page = await open('/en/quizzes/words/');
    await answer(page, quiz, first, true);
    await score(page).toBe(`${count - 1} to go`);
    await page.evaluate((name) => {
      sessionStorage.removeItem(name); // as if cleared on another page of this tab
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, STORED.answers);
    await score(page).toBe(`${count} to go`);
  }));

const drafted = TYPES_IN_USE.filter((type) => ['multiple', 'order', 'match', 'blank'].includes(type));
describe.each(drafted)('%s, half answered', (type) => {
  const { quiz: own, question } = firstOf(type);
  const path = `/en/quizzes/${own.id}/`;
  const fields = `[data-question="${own.id}.${question.id}"] :is(select, input)`;
  const values = (page: Page) =>
    page.locator(fields).evaluateAll((all) =>
      all.map((field) => {
        const { type: kind, checked, value } = field as HTMLInputElement;
        return kind === 'checkbox' ? checked : value;
      }),
    );
  async function begin(page: Page): Promise<unknown[]> {
    await stepTo(page, screenOf(own, question));
    const field = page.locator(fields).first();
    if (type === 'blank') await field.fill('half');
    else if (type === 'multiple') await field.check();
    else await boxOf(page, own, question).locator('[data-to], .tap').first().click();
    await page.locator('h1').click();
    return values(page);
  }

  test('stays as it is, unanswered, after a reload and while another tab writes', () =>
    inWindow(async (open) => {
      const page = await open(path);
      const begun = await begin(page);
      await page.reload();
      expect(await values(page)).toEqual(begun);
      await score(page).toBe(`${own.questions.length} to go`);
      const other = await open(path);
      const elsewhere = own.questions.find(({ id }) => id !== question.id)!;
      await answer(other, own, elsewhere, true);
      await tickBox(other);
      await score(page).toBe(`${own.questions.length - 1} to go`);
      expect(await values(page)).toEqual(begun);
    }));

  test('is cleared with the answers', () =>
    inWindow(async (open) => {
      const page = await open(path);
      const empty = await values(page);
      await begin(page);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.click('[data-clear]');
      expect(await values(page)).toEqual(empty);
      expect(await books(page)).toEqual([null, null]);
    }));
});

test('what is being written in one’s own words stays while another tab writes', () =>
  inWindow(async (open) => {
    const { quiz: own, question } = firstOf('say');
    const [page, other] = [await open(`/en/quizzes/${own.id}/`), await open(`/en/quizzes/${own.id}/`)];
    await stepTo(page, screenOf(own, question));
    await page.locator(`[name="${own.id}.${question.id}.own"]`).fill('I hear you');
    for (const one of own.questions) await answer(other, own, one, true);
    await tickBox(other);
    await score(page).toBe(`${own.questions.length} of ${own.questions.length} right`);
    expect(await page.inputValue(`[name="${own.id}.${question.id}.own"]`)).toBe('I hear you');
  }));

test('an older file does not take the place of a newer answer', () =>
  inWindow(async (open) => {
    const page = await open('/en/quizzes/words/');
    await answer(page, quiz, first, true);
    const given = () =>
      boxOf(page, quiz, first)
        .locator('select')
        .evaluateAll((all) => all.map((field) => (field as HTMLSelectElement).value));
    const before = await given();
    const older = { format: 1, seed: 5, memos: { [`words.${first.id}`]: { version: 0, answer: 'x' } } };
    for (const version of [first.version - 1, first.version]) {
      older.memos[`words.${first.id}`]!.version = version;
      await page.setInputFiles('answer-memory input[type=file]', {
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(older)),
      });
      await expect.poll(() => page.locator('[data-notice]').textContent()).toContain('1');
      await score(page).toBe(`${count - 1} to go`);
      expect(await given()).toEqual(before);
    }
  }));

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
