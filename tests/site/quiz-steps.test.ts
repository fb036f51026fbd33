/** One question a screen: what fits on it, the way on and back, and the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, boxOf, quizNamed, stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { everywhere, fill, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const PHONE = { viewport: { width: 360, height: 640 } };
const quiz = quizNamed('sorry');
const { questions } = quiz;
const path = '/en/quizzes/sorry/';
const idOf = (index: number) => `sorry_${questions[index]!.id}`;
const inSight = (page: Page) =>
  page.locator('.question, #finish').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('legend, [data-result]') && activeElement.closest('.question, #finish')?.id;
  });
const next = (page: Page) => page.click('[data-next]');
const previous = (page: Page) => page.click('[data-previous]');

describe.each(everywhere('quiz'))('$id in $language, at 360 x 640', ({ id, language, questions: asked }) => {
  test('title, case and all that there is to choose stand above the row at the foot, in letters of 16 px', async () => {
    const page = await site.at(`/${language}/quizzes/${id}/`, PHONE);
    const faults: string[] = [];
    for (const question of asked) {
      await stepTo(page, `${id}_${question.id}`);
      const found = await boxOf(page, { id } as typeof quiz, question).evaluate((box) => {
        const bar = document.querySelector('.bar')!.getBoundingClientRect();
        const parts = [...box.querySelectorAll(':scope > legend, [data-option], [data-to], textarea')];
        const low = parts.filter((part) => part.getBoundingClientRect().bottom > bar.top);
        const high = document.querySelector('h1')!.getBoundingClientRect().top < 0;
        const words = box.querySelectorAll(':scope > legend > :last-child, [data-option] *, [data-to] *');
        const tiny = [...words].filter((part) => part.checkVisibility() && parseFloat(getComputedStyle(part).fontSize) < 16);
        const least = Math.round(Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - bar.top);
        return [low.length && `${low.length} below the row, by ${least} px`, high && 'title above', tiny.length && 'tiny'];
      });
      faults.push(...found.filter(Boolean).map((fault) => `${question.id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the way', () => {
  test('on and back: one screen at a time, named at the foot and in the address, with the focus on what is asked', async () => {
    const page = await site.at(path, PHONE);
    expect(await inSight(page)).toEqual([idOf(0)]);
    expect(await page.locator('[data-previous]').isVisible()).toBe(false);
    await next(page);
    expect(await inSight(page)).toEqual([idOf(1)]);
    expect(await focused(page)).toBe(idOf(1));
    expect(new URL(page.url()).hash).toBe(`#${idOf(1)}`);
    const place = fill(ui('en')['quiz.question'], { number: 2, count: questions.length });
    expect((await page.locator('[data-place]').textContent())?.trim()).toBe(place);
    await previous(page);
    expect(await inSight(page)).toEqual([idOf(0)]);
    expect(await focused(page)).toBe(idOf(0));
    await page.goBack();
    await expect.poll(() => inSight(page)).toEqual([idOf(1)]);
    await page.goBack();
    await expect.poll(() => inSight(page)).toEqual([idOf(0)]);
    await page.goForward();
    await expect.poll(() => inSight(page)).toEqual([idOf(1)]);
    expect(await focused(page)).toBe(idOf(1));
    await page.context().close();
  });

  test('a link to a question opens it; what leads elsewhere on the page changes nothing', async () => {
    for (const language of LANGUAGES) {
      const page = await site.at(`/${language}/quizzes/sorry/#${idOf(3)}`, PHONE);
      expect(await inSight(page)).toEqual([idOf(3)]);
      await page.evaluate(() => (location.hash = 'content'));
      expect(await inSight(page)).toEqual([idOf(3)]);
      await page.evaluate((id) => (location.hash = id), idOf(5));
      await expect.poll(() => inSight(page)).toEqual([idOf(5)]);
      await page.close();
    }
  });

  test('without a place in the address, one goes on where one stopped', async () => {
    const page = await site.at(path, PHONE);
    for (const question of questions.slice(0, 2)) await answer(page, quiz, question, true);
    await page.goto('about:blank');
    await page.goto(site.address() + path);
    expect(await inSight(page)).toEqual([idOf(2)]);
    await page.close();
  });

  test('after the last one the result, which leads to those that are open', async () => {
    const page = await site.at(`${path}#${idOf(questions.length - 1)}`, PHONE);
    await answer(page, quiz, questions[0]!, true);
    await stepTo(page, idOf(questions.length - 1));
    await next(page);
    expect(await inSight(page)).toEqual(['finish']);
    expect(await focused(page)).toBe('finish');
    expect(await page.locator('[data-next]').isVisible()).toBe(false);
    expect(await page.locator('[data-share]').isVisible()).toBe(false);
    await page.click('[data-rest] button');
    expect(await inSight(page)).toEqual([idOf(1)]);
    await answerAll(page, quiz, true);
    expect(await page.locator('[data-rest]').isVisible()).toBe(false);
    expect(await page.locator('[data-share]').isVisible()).toBe(true);
    await page.close();
  });

  test('on is quiet before an answer, and never shut; back and on are 44 px either way', async () => {
    const page = await site.at(`${path}#${idOf(1)}`, PHONE);
    const quiet = () => page.locator('[data-next]').evaluate((button) => button.matches('.quiet:not([disabled])'));
    expect(await quiet()).toBe(true);
    await answer(page, quiz, questions[1]!, false);
    expect(await quiet()).toBe(false);
    for (const button of ['[data-previous]', '[data-next]']) {
      const { width, height } = (await page.locator(button).boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await page.close();
  });

  test('the reason of an answer is brought into sight', async () => {
    const page = await site.at(path, PHONE);
    await answer(page, quiz, questions[0]!, false);
    const gap = () =>
      page.evaluate(() => {
        const [reason, bar] = ['.question:not([hidden]) .reason', '.bar'].map((one) => document.querySelector(one)!);
        return bar!.getBoundingClientRect().top - reason!.getBoundingClientRect().bottom;
      });
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test('without script all questions are there, with their fields, and no row', async () => {
    const page = await site.at('/en/quizzes/redress/', { ...PHONE, javaScriptEnabled: false });
    const { questions: asked } = quizNamed('redress');
    expect(await page.locator('.question:visible').count()).toBe(asked.length);
    expect(await page.locator('.question select:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.lead, .nojs').evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
    expect(await page.locator('[data-bar]:visible, .tap').count()).toBe(0);
    await page.close();
  });

  test('on paper all questions are there', async () => {
    const page = await site.at('/et/quizzes/redress/');
    await page.emulateMedia({ media: 'print' });
    const { questions: asked } = quizNamed('redress');
    expect(await page.locator('.question:visible').count()).toBe(asked.length);
    expect(await page.locator('.tap:visible, .by-tap:visible').count()).toBe(0);
    expect(await page.locator('.write-here:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
