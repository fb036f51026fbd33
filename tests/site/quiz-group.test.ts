/** A quiz for a group on one screen: hands counted, the answer told, nothing stored. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { firstOf, quizNamed } from './answering.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { fill, ui } from './handbook.ts';
import { inWindowOf, stored } from './practising.ts';

const site = openSite(ROOT);
const inWindow = inWindowOf(site);
const part = (name: string) => `[data-group-${name}]`;

async function gather(page: Page): Promise<void> {
  await page.click('group-button button');
  await page.locator('dialog[data-group][open]').waitFor();
}

describe('a group', () => {
  test(
    'counts hands for each line, sees the answer, talks about it at the end; nothing is stored',
    inWindow(async (page) => {
      const quiz = quizNamed('sorry');
      const place = quiz.questions.findIndex(({ form }) => form === 'choice');
      const question = quiz.questions[place]!;
      await page.goto(`${site.address()}/en/quizzes/sorry/`);
      await gather(page);
      for (let step = 0; step < place; step++) await page.click(part('next'));
      expect(await page.locator('dialog[data-group] h2').textContent()).toBe(question.ask);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(question.ask);
      const right = question.options.find((option) => option.right)!;
      const wrong = question.options.find((option) => !option.right)!;
      const lineOf = (id: string) => page.locator(`[data-group-choice="${id}"]`);
      await lineOf(right.id).click();
      await page.keyboard.press('Enter');
      await lineOf(wrong.id).click();
      expect(await lineOf(right.id).innerText()).toMatch(/2$/);
      expect(await page.locator('dialog[data-group]').innerText()).not.toContain(question.reason);
      await page.click(part('tell'));
      expect(await page.locator('dialog[data-group]').innerText()).toContain(question.reason);
      expect(await page.locator('dialog[data-group] li[data-right]').innerText()).toContain(right.text);
      for (let step = place; step < quiz.questions.length; step++) await page.click(part('next'));
      expect(await page.locator('dialog[data-group] h2').textContent()).toBe(ui('en')['group.end']);
      const row = page.locator('dialog[data-group] li', { hasText: question.ask });
      expect(await row.innerText()).toContain(fill(ui('en')['quiz.score'], { right: 2, count: 3 }));
      await page.click(part('close'));
      expect(await page.locator('dialog[data-group]').isVisible()).toBe(false);
      expect(await stored(page)).toEqual([null, null]);
    }),
  );

  test.each(['order', 'match', 'say', 'blank'] as const)(
    'of a question of the type %s, hands go up once the answer is told',
    (type) =>
      inWindow(async (page) => {
        const { quiz, question } = firstOf(type);
        await page.goto(`${site.address()}/en/quizzes/${quiz.id}/`);
        await gather(page);
        for (const { id } of quiz.questions.slice(0, quiz.questions.indexOf(question))) {
          expect(id).not.toBe(question.id);
          await page.click(part('next'));
        }
        expect(await page.locator(part('had')).isVisible()).toBe(false);
        for (const { text } of [...question.options, ...question.targets])
          expect(await page.locator('dialog[data-group]').innerText()).toContain(text);
        await page.click(part('tell'));
        await page.click(part('had'));
        expect(await page.locator(part('had')).innerText()).toMatch(/1$/);
        expect(await page.locator(part('right')).innerText()).not.toBe('');
      })(),
  );

  test(
    'no barrier, asked and told',
    inWindow(async (page) => {
      await page.goto(`${site.address()}/et/quizzes/sorry/`);
      await gather(page);
      expect(await barriersInBoth(page)).toEqual([]);
      await page.click(part('tell'));
      expect(await barriersInBoth(page)).toEqual([]);
    }),
  );
});

test('nothing above was said on the console', () => {
  expect(site.faults).toEqual([]);
});
