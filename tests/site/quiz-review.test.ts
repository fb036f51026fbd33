/** The review: what was answered wrong comes back, at longer and longer gaps. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { STORAGE_KEY } from '../../src/kinds/quiz/memory/storage-key.ts';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, quizNamed, stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { entriesIn, ui } from './handbook.ts';

const site = openSite(ROOT);
const quiz = quizNamed('words');
const { questions } = quiz;

/** Runs in a window of its own. */
async function inWindow(work: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser().newContext();
  await work(await context.newPage()).finally(() => context.close());
}

describe('the review', () => {
  const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

  test('brings back what was answered wrong, in either language, at longer and longer gaps', () =>
    inWindow(async (page) => {
      const review = (language: string) => page.goto(`${site.address()}/${language}/quizzes/review/`);
      const due = () => expect.poll(() => page.locator('[data-due]').textContent());
      const back = () => expect.poll(() => page.locator('[data-back]').first().textContent());
      await at(page, '2026-11-22');
      await review('en');
      await due().toBe(ui('en')['review.unkept']);
      await page.goto(`${site.address()}/en/quizzes/words/`);
      await answerAll(page, quiz, true);
      await answer(page, quiz, questions[1]!, false);
      await answer(page, quiz, questions[2]!, false);
      await stepTo(page, 'finish');
      await page.click('[data-missed] a');
      await due().toBe('Nothing is due today. The next one would come on 23 November 2026, but nothing is kept on this device.');
      await page.check('answer-memory input[type=checkbox]');
      await due().toBe('Nothing is due today. The next one comes on 23 November 2026.');
      await at(page, '2026-11-23');
      await review('et');
      await due().toBe('Täna korrata: 2');
      expect(await page.locator('.question').count()).toBe(2);
      await answer(page, quiz, questions[1]!, true);
      await due().toBe('Täna korrata: 1');
      await back().toMatch(/^Tuleb kordamisele: \d\d\.11\.2026\.$/);
      await answer(page, quiz, questions[2]!, false);
      await due().toBe('Täna pole midagi korrata. Järgmine kordamine: 24.11.2026.');
      await at(page, '2026-12-01');
      await review('en');
      await due().toBe('Due today: 2');
    }));

  test('tells nothing due from nothing kept', () =>
    inWindow(async (page) => {
      await page.goto(`${site.address()}/et/quizzes/review/`);
      const said = () => expect.poll(() => page.locator('[data-due]').textContent());
      await said().toBe(ui('et')['review.unkept']);
      await page.check('answer-memory input[type=checkbox]');
      await said().toBe(ui('et')['review.none']);
    }));

  test('counts the first answer of the day, and needs the keyboard alone', () =>
    inWindow(async (page) => {
      await at(page, '2026-11-22');
      await page.goto(`${site.address()}/en/quizzes/sorry/`);
      const sorry = quizNamed('sorry');
      await answer(page, sorry, sorry.questions[0]!, false);
      await at(page, '2026-11-23');
      await page.goto(`${site.address()}/en/quizzes/review/`);
      await page.focus('.question input >> nth=0');
      const keep = () => page.evaluate((name) => JSON.parse(sessionStorage.getItem(name)!) as SavedAnswers, STORAGE_KEY);
      const id = `sorry.${sorry.questions[0]!.id}`;
      await page.keyboard.press('Space');
      const card = (await keep()).memos[id]!.card;
      expect(card).toBeDefined();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect((await keep()).memos[id]!.card).toEqual(card);
      expect(await page.locator('[data-live]').textContent()).not.toBe('');
    }));

  test('is due: the list of quizzes says how much of it, and loads nothing where nothing is kept', () =>
    inWindow(async (page) => {
      const list = (language: string) => page.goto(`${site.address()}/${language}/quizzes/`, { waitUntil: 'networkidle' });
      const line = page.locator('due-today');
      const scripts = new Set<string>();
      page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
      await at(page, '2026-11-22');
      await list('en');
      const asked = [...scripts];
      expect(await line.isVisible()).toBe(false);
      await page.goto(`${site.address()}/en/quizzes/words/`);
      await answer(page, quiz, questions[1]!, false);
      await answer(page, quiz, questions[2]!, false);
      await page.check('answer-memory input[type=checkbox]');
      await list('en');
      expect(await line.isVisible()).toBe(false);
      await at(page, '2026-11-23');
      scripts.clear();
      await list('et');
      expect(scripts.size).toBeGreaterThan(asked.length);
      const said = () => expect.poll(() => line.innerText());
      await said().toBe('Täna korrata küsimusi: 2');
      await line.locator('a').click();
      await page.waitForURL('**/et/quizzes/review/');
      await answer(page, quiz, questions[1]!, true);
      await list('en');
      await said().toBe('Questions to review today: 1');
      await page.evaluate((name) => localStorage.removeItem(name), STORAGE_KEY);
      await list('en');
      expect(await line.isVisible()).toBe(false);
    }));

  test('without script says so, and leads to the quizzes', async () => {
    const page = await site.at('/et/quizzes/review/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain(ui('et')['review.nojs']);
    expect(await page.locator('main a[href*="/quizzes/"]').count()).toBeGreaterThanOrEqual(entriesIn('et', 'quiz').length);
    await page.close();
  });

  test('is in no sitemap and in no search index', () => {
    expect(readFileSync(`${ROOT.folder}/sitemap.xml`, 'utf8').includes('/quizzes/review/')).toBe(false);
    expect(readFileSync(`${ROOT.folder}/en/quizzes/review/index.html`, 'utf8')).toContain('content="noindex"');
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
