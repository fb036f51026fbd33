/** After a wrong answer the right one is told at once: to the eye by word and mark, to the ear, to whoever asks the page. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, boxOf, firstOf, rightWords, screenOf, stepTo, TYPES_IN_USE } from './answering.ts';
import { openSite } from './browser.ts';
import { everywhere, fill, ui } from './handbook.ts';

const site = openSite(ROOT);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const live = async (page: Page) => oneLine((await page.locator('[data-live]').textContent()) ?? '');
/** The word as a keyboard without its letters types it. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const labelOf = (type: string, language: string) => ui(language)[type === 'say' ? 'quiz.told.say' : 'quiz.told'];

/** Words of the right answer that are not among what is visible of these elements. */
async function unseen(elements: Locator, words: string[]): Promise<string[]> {
  const texts = await elements.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  const seen = oneLine(texts.join(' '));
  return words.filter((part) => !seen.includes(oneLine(part)));
}

describe.each(everywhere('quiz'))('$id in $language', (quiz) => {
  const { language } = quiz;
  test('every question tells its right answer after a wrong one, and not before', async () => {
    const page = await site.at(`/${language}/quizzes/${quiz.id}/`);
    for (const question of quiz.questions) {
      const box = boxOf(page, quiz, question);
      const right = box.locator('[data-right]');
      const words = rightWords(question);
      const mark = box.locator('.told', { hasText: labelOf(question.type, language) });
      expect(await right.count(), question.id).toBe(0);
      await answer(page, quiz, question, false);
      await expect.poll(() => unseen(right, words), { message: question.id }).toEqual([]);
      expect(await mark.first().isVisible(), question.id).toBe(true);
      await expect.poll(() => live(page)).toContain(labelOf(question.type, language));
      const said = await live(page);
      expect(
        words.filter((part) => !said.includes(oneLine(part))),
        question.id,
      ).toEqual([]);
    }
    await page.close();
  });
});

describe.each(TYPES_IN_USE)('%s', (type) => {
  const { quiz, question } = firstOf(type);
  const path = `/en/quizzes/${quiz.id}/`;
  const words = rightWords(question);

  test('without script the right answer is told too', async () => {
    const page = await site.at(path, { javaScriptEnabled: false });
    const box = boxOf(page, quiz, question);
    expect(await box.locator('.told:visible').count()).toBe(0);
    await answer(page, quiz, question, false);
    expect(await box.locator('.told:visible').first().textContent()).toContain(labelOf(type, 'en'));
    expect(await unseen(box.locator('.option, .choice, .answer'), words)).toEqual([]);
    await page.close();
  });

  test('one may still try again, and what counts is the same as ever', async () => {
    const page = await site.at(path);
    await answerAll(page, quiz, true);
    await answer(page, quiz, question, false);
    const count = quiz.questions.length;
    const score = (right: number) =>
      expect.poll(() => page.locator('[data-score]').textContent()).toBe(fill(ui('en')['quiz.score'], { right, count }));
    await score(count - 1);
    await stepTo(page, 'finish');
    await page.click('[data-again]');
    await expect.poll(() => boxOf(page, quiz, question).locator('[data-right], .told:visible').count()).toBe(0);
    await answer(page, quiz, question, true);
    await score(count);
    await page.close();
  });
});

test.each(['single', 'three-way'] as const)('%s: an arrow key that passes by tells nothing', async (type) => {
  const { quiz, question } = firstOf(type);
  const page = await site.at(`/et/quizzes/${quiz.id}/#${screenOf(quiz, question)}`);
  const box = boxOf(page, quiz, question);
  await box.locator('input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await box.locator('[data-right], .told:visible').count()).toBe(0);
  await page.close();
});

test.each(['single', 'three-way', 'multiple'] as const)('%s: the mark is on the right option, and on no other', async (type) => {
  const { quiz, question } = firstOf(type);
  const page = await site.at(`/en/quizzes/${quiz.id}/`);
  const box = boxOf(page, quiz, question);
  await answer(page, quiz, question, false);
  const marked = (selector: string) =>
    box.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['option']).sort());
  const key = [question.key].flat().sort();
  await expect.poll(() => marked('[data-option][data-right]')).toEqual(key);
  expect(await marked('[data-option]:has(.told)')).toEqual(key);
  await page.close();
});

test('a word typed without its letters is right, and shown as it is spelt, to the ear too', async () => {
  const typed = everywhere('quiz').flatMap(({ id, language, questions }) =>
    questions.flatMap((question) => question.accepts.map((spelt) => ({ id, language, question, spelt }))),
  );
  const found = typed.find(({ spelt }) => bare(spelt) !== spelt)!;
  const page = await site.at(`/${found.language}/quizzes/${found.id}/`);
  await stepTo(page, `${found.id}_${found.question.id}`);
  const box = page.locator(`[data-question="${found.id}.${found.question.id}"]`);
  await box.locator('input').fill(`„${bare(found.spelt)}“`);
  await page.keyboard.press('Enter');
  const said = `${ui(found.language)['quiz.right']} ${fill(ui(found.language)['quiz.spelling'], { answer: found.spelt })}`;
  await expect.poll(() => box.locator('[data-verdict]').textContent()).toBe(said);
  expect(await live(page)).toContain(said);
  await box.locator('input').fill(found.spelt);
  await page.keyboard.press('Enter');
  await expect.poll(() => box.locator('[data-verdict]').textContent()).toBe(ui(found.language)['quiz.right']);
  await page.close();
});

test.each(everywhere('quiz'))(
  'the reason that closes a claim names the verdict: $id in $language',
  async ({ id, language, questions }) => {
    const page = await site.at(`/${language}/quizzes/${id}/`, { javaScriptEnabled: false });
    for (const { id: name, options, reason } of questions.filter(({ form }) => form === 'verdict')) {
      const box = page.locator(`[data-question="${id}.${name}"]`);
      await box.locator('input').first().check();
      const { text } = options.find(({ right }) => right)!;
      expect(oneLine(await box.locator('.reason').innerText())).toContain(`${text}. ${oneLine(reason)}`);
    }
    await page.close();
  },
);

test('among today’s three the right answer is told as well', async () => {
  const { quiz, question } = firstOf('three-way');
  const page = await site.at('/en/quizzes/');
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await page.goto(`${site.address()}/en/quizzes/${quiz.id}/`);
  await answer(page, quiz, question, false);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await page.goto(`${site.address()}/en/practice/`);
  const right = boxOf(page, quiz, question).locator('[data-right]');
  expect(await right.count()).toBe(0);
  await answer(page, quiz, question, false);
  expect(await unseen(right, rightWords(question))).toEqual([]);
  expect(await live(page)).toContain(ui('en')['quiz.told']);
  await page.context().close();
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
