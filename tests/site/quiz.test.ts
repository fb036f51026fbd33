/** Quizzes as they are taken: every question in every language, each kind with script, without, and by keyboard alone. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ROOT } from '../setup/build-site.ts';
import {
  answer,
  answerAll,
  answerByPointer,
  boxOf,
  fieldsFor,
  firstOf,
  quizNamed,
  screenOf,
  stepTo,
  TYPES_IN_USE,
} from './answering.ts';
import { openSite } from './browser.ts';
import { everywhere, fill, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
// Polled: a browser tells a moment later that an answer was opened.
const score = (page: Page) => expect.poll(() => page.locator('[data-score]').textContent());
const live = (page: Page) => expect.poll(() => page.locator('[data-live]').textContent());
const immediate = (type: string) => type === 'single' || type === 'three-way';

/** Every quiz in the first language; in the others those whose right answers are words. */
const taken = everywhere('quiz').filter(
  ({ language, questions }) => language === LANGUAGES[0] || questions.some(({ form }) => form === 'text'),
);

describe.each(taken)('$id in $language', (quiz) => {
  const { language } = quiz;
  const count = quiz.questions.length;
  test('every question can be answered right, and wrong', async () => {
    const page = await site.at(`/${language}/quizzes/${quiz.id}/`);
    await score(page).toBe(fill(ui(language)['quiz.unanswered'], { count }));
    expect(await page.locator('[data-finish]').isVisible()).toBe(false);
    await answerAll(page, quiz, true);
    await score(page).toBe(fill(ui(language)['quiz.score'], { right: count, count }));
    expect(await page.locator('[data-again]').isVisible()).toBe(false);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await answerAll(page, quiz, false);
    await score(page).toBe(fill(ui(language)['quiz.score'], { right: 0, count }));
    await page.close();
  });
});

describe.each(TYPES_IN_USE)('%s', (type) => {
  const { quiz, question } = firstOf(type);
  const name = `${quiz.id}.${question.id}`;
  const right = fieldsFor(question, true);

  test('with script: the verdict is said in a region that was there from the start', async () => {
    const page = await site.at(`/en/quizzes/${quiz.id}/`);
    expect(await page.locator('[role=status][data-live]').count()).toBe(1);
    await live(page).toBe('');
    await answerByPointer(page, quiz, question, false);
    if (type !== 'say') await live(page).toContain(ui('en')['quiz.wrong']);
    await live(page).toContain(immediate(type) ? '' : question.reason);
    expect(await page.evaluate(() => document.activeElement?.closest('.question') !== null)).toBe(true);
    await page.close();
  });

  test('without script: the answer and its reason can be seen, and nothing is lost', async () => {
    const page = await site.at(`/en/quizzes/${quiz.id}/`, { javaScriptEnabled: false });
    const box = boxOf(page, quiz, question);
    expect(await box.locator('.reason').isVisible()).toBe(false);
    await answerByPointer(page, quiz, question, true);
    expect(await box.locator('.reason').isVisible()).toBe(true);
    if (immediate(type)) {
      const chosen = box.locator('.option', { has: page.locator(':checked') });
      expect(await chosen.locator('.feedback').textContent()).toContain(ui('en')['quiz.right']);
      expect(await box.locator('.feedback:visible').count()).toBe(1);
    } else expect(await box.locator('details[open]').count()).toBe(1);
    if (type === 'blank') {
      await page.press(`[name="${name}"]`, 'Enter');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.inputValue(`[name="${name}"]`)).not.toBe('');
    }
    const scripted = '[data-bar], answer-memory, [data-finish], print-button';
    expect(await page.locator(scripted).evaluateAll((all) => all.filter((part) => part.checkVisibility()).length)).toBe(0);
    await page.close();
  });

  test('by keyboard alone, and the focus is never lost', async () => {
    const page = await site.at(`/en/quizzes/${quiz.id}/`);
    const box = boxOf(page, quiz, question);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    };
    const here = (selector: string) => page.evaluate((wanted) => document.activeElement!.matches(wanted), selector);
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 120 && !(await here(selector)); step++) await press('Tab');
      expect(await here(selector)).toBe(true);
    };
    await stepTo(page, screenOf(quiz, question));
    await page.locator('h1').click(); // starts above the question
    if (type === 'single' || type === 'three-way') {
      const value = right[0]![1];
      await tabTo(`[name="${name}"]`);
      for (let step = 0; step < 5 && !(await page.isChecked(`[name="${name}"][value="${value}"]`)); step++) {
        await press('ArrowDown');
        expect(await box.locator('.feedback:visible').count()).toBe(0);
      }
      await press('Space');
    } else if (type === 'say') {
      await tabTo(`[name="${name}.own"]`);
      await page.keyboard.type('I hear you.');
      await tabTo(`[data-question="${name}"] summary`);
      await press('Enter');
      await tabTo(`[name="${name}"]`);
      await press('Space');
    } else {
      for (const { id } of type === 'blank' ? [question] : type === 'order' ? question.inOrder : question.options) {
        if (type === 'multiple') {
          await tabTo(`[name="${name}"]:nth-of-type(1)`);
          const value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
          if (right.some(([, chosen]) => chosen === value)) await press('Space');
          await press('Tab');
        } else if (type === 'blank') {
          await tabTo(`[name="${name}"]`);
          await page.keyboard.type(right[0]![1]);
        } else {
          await page.locator('h1').click();
          await tabTo(`[data-option="${id}"] > button`);
          await press('Space');
          const target = right.find(([option]) => option === `.${id}`)![1];
          if (type === 'match') {
            await tabTo(`[data-to="${target}"]`);
            await press('Enter');
          }
        }
      }
      if (type !== 'blank') await tabTo(`[data-question="${name}"] summary`);
      await press('Enter');
    }
    const counted = fill(ui('en')['quiz.unanswered'], { count: quiz.questions.length - 1 });
    await score(page).toBe(counted);
    if (type !== 'say') await live(page).toContain(ui('en')['quiz.right']);
    await page.close();
  });
});

describe('answering', () => {
  const quiz = quizNamed('sorry');
  const [first, second] = quiz.questions as [(typeof quiz.questions)[0], (typeof quiz.questions)[0]];

  test('the wrong ones can be tried again, and the focus is on the first of them', async () => {
    const page = await site.at('/et/quizzes/sorry/');
    await answerAll(page, quiz, true);
    await answer(page, quiz, second, false);
    await stepTo(page, 'finish');
    await page.click('[data-again]');
    expect(await page.locator(`[name="sorry.${second.id}"]:checked`).count()).toBe(0);
    expect(await page.locator(`[name="sorry.${first.id}"]:checked`).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement!.closest('.question')!.id)).toBe(`sorry_${second.id}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(`sorry.${second.id}`);
    await score(page).toBe('Veel 1');
    await page.close();
  });

  test('what was checked and is then changed must be checked again', async () => {
    const { quiz: other, question } = firstOf('multiple');
    const page = await site.at(`/en/quizzes/${other.id}/`);
    await answer(page, other, question, false);
    const box = boxOf(page, other, question);
    await box.locator('input').first().click();
    expect(await box.locator('details[open]').count()).toBe(0);
    await score(page).toBe(`${other.questions.length} to go`);
    await page.close();
  });

  test('an answer opened before it was given does not count, and says so', async () => {
    const { quiz: other, question } = firstOf('order');
    const page = await site.at(`/en/quizzes/${other.id}/#${screenOf(other, question)}`);
    const box = boxOf(page, other, question);
    await box.locator('summary').click();
    await expect.poll(() => box.locator('[data-verdict]').textContent()).toBe(ui('en')['quiz.unfinished']); // said once it is open
    await score(page).toBe(`${other.questions.length} to go`);
    await page.close();
  });

  test('the row that stays in sight never covers what has the focus', async () => {
    const page = await site.at('/et/quizzes/redress/', { viewport: { width: 320, height: 640 } });
    await page.locator('h1').click();
    const covered: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const [focused, bar] = [document.activeElement!, document.querySelector('.bar')!];
        const [here, there] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
        const overlap = here.bottom > there.top && here.top < there.bottom;
        return overlap && !bar.contains(focused) && focused !== document.body ? focused.outerHTML.slice(0, 80) : undefined;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
    await page.close();
  });

  test.each([
    ['the device', () => Object.assign(navigator, { share: (data: object) => Object.assign(window, { shared: data }) })],
    ['the clipboard', () => Object.defineProperty(navigator, 'share', { value: undefined })],
  ])('the result is shared by %s', async (_, prepare) => {
    const context = await site.browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    await context.addInitScript(prepare);
    const page = await context.newPage();
    await page.goto(`${site.address()}/en/quizzes/sorry/`);
    await answerAll(page, quiz, true);
    await page.click('[data-share]');
    const text = () =>
      page.evaluate(() => (window as { shared?: { text: string } }).shared?.text ?? navigator.clipboard.readText());
    await expect.poll(text).toBe(`${quiz.title}: 8 of 8 right\n${site.address()}/en/quizzes/sorry/`);
    await context.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
