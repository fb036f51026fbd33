/** Meets today's three questions in a browser, on a day that the test sets. */
import { STORED } from '../../src/core/storage.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, boxOf, quizNamed } from './answering.ts';
import type { Site } from './browser.ts';
import { handbook } from './handbook.ts';

/** @returns a test that runs in a window of its own, on 29 November */
export const inWindowOf = (site: Site) => (work: (page: Page) => Promise<void>) => async () => {
  const context = await site.browser().newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => site.faults.push(error.message));
  await onDay(page, '2026-11-29');
  await work(page).finally(() => context.close());
};

export const onDay = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

/** Opens the page, and waits until it asks. */
export async function practise(site: Site, page: Page, language = 'en'): Promise<string[]> {
  await page.goto(`${site.address()}/${language}/practice/`);
  return asked(page);
}

/** Ids of the questions that are asked. */
export async function asked(page: Page): Promise<string[]> {
  await page.locator('[data-steps]').waitFor();
  return page.locator('.question').evaluateAll((all) => all.map((box) => (box as HTMLElement).dataset['question'] ?? ''));
}

/** @param id `<quiz>.<question>` */
export function questionNamed(id: string) {
  const [quizId = '', questionId] = id.split('.');
  const quiz = quizNamed(quizId);
  return { quiz, question: quiz.questions.find((one) => one.id === questionId)! };
}

export async function give(page: Page, id: string, right: boolean): Promise<void> {
  const { quiz, question } = questionNamed(id);
  await answer(page, quiz, question, right);
  await boxOf(page, quiz, question).locator('[data-back]').waitFor({ state: 'attached' });
}

export function factsOf(id: string) {
  const [quiz, question] = id.split('.');
  return handbook.entries.quiz.find((entry) => entry.id === quiz)!.facts.questions.find((one) => one.id === question)!;
}

/** What lies in the tab and on the device. */
export const stored = (page: Page) =>
  page.evaluate((name) => [sessionStorage, localStorage].map((store) => store.getItem(name)), STORED.answers);

/** What a screen reader announces, to be waited for. */
export const live = (page: Page) => expect.poll(() => page.locator('[data-live]').textContent());
