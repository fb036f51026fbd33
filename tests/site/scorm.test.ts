/** Quizzes, and the course of everything, in a strict learning system: passed, failed, left in the middle and resumed, opened where there is
 * no system at all. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { answer, answerAll, boxOf, quizNamed, rightWords, screenOf, stepTo } from './answering.ts';
import { barriersInBoth } from './barriers.ts';
import { courseName } from '../../src/exports/courses.ts';
import { openSite } from './browser.ts';
import { entriesIn, handbook, LANGUAGES, NAMES as SITE_NAMES, ui } from './handbook.ts';
import { LearningSystem, NAMES, type Known, type Standard } from './learning-system.ts';
import { asPage, packageOf, refused } from './scorm-packages.ts';

const site = openSite(ROOT);
const system = new LearningSystem();
afterAll(() => system.close());
const quiz = quizNamed('words'); // the one with most kinds of questions
const { questions } = quiz;
const play = entriesIn('en', 'role-play')[0]!;

/** Takes a package into the system and opens it there. */
function sit(standard: Standard, language: string, kept?: Known) {
  const name = packageOf(quiz.id, language, standard);
  system.take(name, join(ROOT.folder, language, 'quizzes', quiz.id, name));
  const mastery = standard === '1.2' ? { 'cmi.student_data.mastery_score': String(handbook.house.passMark) } : {};
  return system.open(site.browser(), standard, name, { ...mastery, ...kept }); // so the system judges too
}

const scoreIn = (frame: Frame) => frame.locator('[data-score]').textContent();
const shownOrder = (frame: Frame) => frame.$$eval('[data-option]', (all) => all.map((one) => one.getAttribute('data-option')));

// How a package reports does not hang on the language, nor what it says on the standard.
describe.each([
  ['1.2', 'et'],
  ['2004', 'en'],
] as const)('a quiz in SCORM %s, %s', (standard, language) => {
  const names = NAMES[standard];

  test('says that it reports; all right is a pass, every answer is told, and nothing is refused', async () => {
    const sitting = await sit(standard, language);
    expect(await sitting.frame.locator('[data-connection]').textContent()).toBe(ui(language)['package.connected']);
    expect(await sitting.frame.locator('html').getAttribute('lang')).toBe(language);
    await answerAll(asPage(sitting.frame), quiz, true);
    const { known, calls } = await sitting.leave();
    expect(refused(calls)).toEqual([]);
    expect(known[names.status]).toBe('passed');
    expect(known[names.score]).toBe(standard === '1.2' ? '100' : '1');
    expect(known[names.exit]).toBe('suspend');
    for (const [index, { id }] of questions.entries()) {
      expect(known[`cmi.interactions.${index}.id`]).toBe(`${quiz.id}.${id}`);
      expect(known[`cmi.interactions.${index}.result`]).toBe('correct');
      const key = known[`cmi.interactions.${index}.correct_responses.0.pattern`];
      if (key !== undefined) expect(known[`cmi.interactions.${index}.${names.response}`]).toBe(key);
    }
    expect([calls[0]!.name, calls.at(-1)!.name]).toEqual([names.start, names.end]);
    const times = calls.filter(({ values }) => values[0] === names.time).map(({ values }) => values[1]);
    expect(times.at(-1)).toMatch(standard === '1.2' ? /^\d{4}:\d\d:\d\d\.\d\d$/ : /^PT\d+H\d+M\d+(\.\d{1,2})?S$/);
  });

  test('all wrong is a fail; tried again, the best counts, and a worse one later does not', async () => {
    const sitting = await sit(standard, language);
    await answerAll(asPage(sitting.frame), quiz, false);
    expect(await sitting.page.evaluate((name) => window.system.getValue(name), names.status)).toBe('failed');
    await sitting.frame.locator('[data-again]').click();
    await answerAll(asPage(sitting.frame), quiz, true);
    const first = await sitting.leave();
    expect(first.known[names.status]).toBe('passed');
    const again = await sit(standard, language, first.known);
    await answer(asPage(again.frame), quiz, questions[2]!, false);
    const second = await again.leave();
    expect(refused([...first.calls, ...second.calls])).toEqual([]);
    expect(second.known[names.status]).toBe('passed');
    expect(second.known[names.score]).toBe(standard === '1.2' ? '100' : '1');
  });

  test('left in the middle it is not complete; resumed, all stands as it was left', async () => {
    const sitting = await sit(standard, language);
    for (const question of questions.slice(0, 4)) await answer(asPage(sitting.frame), quiz, question, true);
    const [score, order] = [await scoreIn(sitting.frame), await shownOrder(sitting.frame)];
    const left = await sitting.leave();
    expect(left.known[names.done]).toBe('incomplete');
    expect(left.known[names.score] ?? '').toBe('');
    expect(left.known['cmi.suspend_data']!.length).toBeLessThanOrEqual(4096);
    const again = await sit(standard, language, left.known);
    expect(await scoreIn(again.frame)).toBe(score);
    expect(await shownOrder(again.frame)).toEqual(order);
    for (const question of questions.slice(4)) await answer(asPage(again.frame), quiz, question, true);
    const ended = await again.leave();
    expect(refused([...left.calls, ...ended.calls])).toEqual([]);
    expect(ended.known[names.status]).toBe('passed');
  });
});

test('the pass mark is the house’s', async () => {
  const { passMark } = handbook.house;
  const enough = Math.ceil((passMark / 100) * questions.length);
  for (const [right, status] of [
    [enough, 'passed'],
    [enough - 1, 'failed'],
  ] as const) {
    const sitting = await sit('1.2', 'en');
    for (const [index, question] of questions.entries()) await answer(asPage(sitting.frame), quiz, question, index < right);
    expect((await sitting.leave()).known['cmi.core.lesson_status']).toBe(status);
  }
});

test('a wrong answer is reported as wrong and the right one is told; a second try changes the report, as it always did', async () => {
  const sitting = await sit('2004', 'en');
  const single = questions.find(({ type }) => type === 'single')!;
  const page = asPage(sitting.frame);
  const reported = async () => (await sitting.page.evaluate(() => window.system.known()))['cmi.interactions.0.result'];
  await answer(page, quiz, single, false);
  expect(await boxOf(page, quiz, single).locator('[data-right]').textContent()).toContain(rightWords(single)[0]);
  expect(await reported()).toBe('incorrect');
  await answer(page, quiz, single, true);
  expect(await reported()).toBe('correct');
  await sitting.leave();
});

test('words of one’s own are not told', async () => {
  const sitting = await sit('2004', 'en');
  const own = questions.find(({ type }) => type === 'say')!;
  await stepTo(asPage(sitting.frame), screenOf(quiz, own));
  await sitting.frame.locator(`[name="${quiz.id}.${own.id}.own"]`).fill('Nobody else shall read this.');
  await answer(asPage(sitting.frame), quiz, own, true);
  const { calls } = await sitting.leave();
  expect(JSON.stringify(calls)).toContain(own.id);
  expect(JSON.stringify(calls)).not.toContain('Nobody');
});

test('by keyboard alone: an answer counts once it is meant, and is kept', async () => {
  const sitting = await sit('1.2', 'en');
  const single = questions.find(({ type }) => type === 'single')!;
  await stepTo(asPage(sitting.frame), screenOf(quiz, single));
  await sitting.frame.locator(`[name="${quiz.id}.${single.id}"]`).first().focus();
  await sitting.page.keyboard.press('ArrowDown');
  expect((await sitting.page.evaluate(() => window.system.known()))['cmi.interactions.0.id']).toBeUndefined();
  await sitting.page.keyboard.press('Space');
  expect(await sitting.frame.locator('[data-live]').textContent()).not.toBe('');
  const { known } = await sitting.leave();
  expect(known['cmi.interactions.0.id']).toBe(`${quiz.id}.${single.id}`);
});

test('a teacher who only looks leaves no trace', async () => {
  const sitting = await sit('1.2', 'en', { 'cmi.core.lesson_mode': 'browse' });
  await answerAll(asPage(sitting.frame), quiz, true);
  const { calls } = await sitting.leave();
  expect(calls.filter(({ name }) => name === 'LMSSetValue')).toEqual([]);
});

test('a system that keeps no single answers is no trouble: in SCORM 1.2 it need not', async () => {
  const sitting = await sit('1.2', 'en');
  await sitting.page.evaluate(() => (window.system.refuses = 'interactions|suspend_data|score.m'));
  await answerAll(asPage(sitting.frame), quiz, true);
  expect(await sitting.frame.locator('[data-connection]').textContent()).toBe(ui('en')['package.connected']);
  expect((await sitting.leave()).known['cmi.core.lesson_status']).toBe('passed');
});

test('a system that does not take the result: the page says so', async () => {
  const sitting = await sit('1.2', 'et');
  await sitting.page.evaluate(() => (window.system.refuses = '.'));
  await answer(asPage(sitting.frame), quiz, questions[2]!, true);
  expect(await sitting.frame.locator('[data-connection]').textContent()).toBe(ui('et')['package.unsaved']);
  await sitting.page.close();
});

describe.each(['from a server', 'from disk'])('without a learning system, opened %s', (from) => {
  test.each(LANGUAGES)('it says so and works: %s', async (language) => {
    const name = packageOf(quiz.id, language, '1.2');
    system.take(name, join(ROOT.folder, language, 'quizzes', quiz.id, name));
    const disk = pathToFileURL(system.fileOf(name, 'index.html')).href;
    const context = await site.browser().newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on(
      'request',
      (request) => !/^(file|data):|index\.html$|\/shared\/[\w.]+$/.test(request.url()) && faults.push(request.url()),
    );
    await page.goto(from === 'from disk' ? disk : await system.address(name));
    expect(await page.locator('[data-connection]').textContent()).toContain(ui(language)['package.unconnected']);
    await answerAll(page, quiz, true);
    expect(await page.locator('[data-finish]').isVisible()).toBe(true);
    expect(faults).toEqual([]); // axe, which comes next, asks for the styles once more
    expect(await barriersInBoth(page)).toEqual([]);
    await context.close();
  });
});

test('without JavaScript too: it says that nothing is reported, and shows why an answer is right', async () => {
  const name = packageOf(quiz.id, 'en', '1.2');
  system.take(name, join(ROOT.folder, 'en', 'quizzes', quiz.id, name));
  const page = await site.browser().newPage({ javaScriptEnabled: false });
  await page.goto(await system.address(name));
  expect(await page.locator('[data-connection]').textContent()).toContain(ui('en')['package.unconnected']);
  const single = page.locator(`[data-question="${quiz.id}.${questions.find(({ type }) => type === 'single')!.id}"]`);
  await single.locator('input').first().check();
  expect(await single.locator('.reason').isVisible()).toBe(true);
  await page.close();
});

test.each(LANGUAGES)('in a course every page reports for itself, and finds its styles: %s', async (language) => {
  const name = courseName(SITE_NAMES[language]!, language, 'scorm12');
  system.take(name, join(ROOT.folder, 'downloads', name));
  const sitAt = (id: string) => system.open(site.browser(), '1.2', `${name}/${id}-${language}`);
  const sitting = await sitAt(`quiz-${quiz.id}`);
  await answerAll(asPage(sitting.frame), quiz, true);
  expect(await sitting.frame.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(true);
  const { known, calls } = await sitting.leave();
  expect(refused(calls)).toEqual([]);
  expect(known['cmi.core.lesson_status']).toBe('passed');
  const playing = await sitAt(`role-play-${play.id}`);
  expect(await playing.frame.locator('[data-connection]').getAttribute('data-state')).toBe('connected');
  expect(refused((await playing.leave()).calls)).toEqual([]);
});
