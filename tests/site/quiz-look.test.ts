/** Quizzes as they are met: barriers in every state, paper, bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { answerAll, answerByPointer, quizNamed, screenOf, stepTo } from './answering.ts';
import { neverIdle } from '../setup/never-idle.ts';
import { openSite } from './browser.ts';
import { everywhere, ui } from './handbook.ts';

const site = openSite(ROOT);

/** A page in a window of its own. */
async function opened(path: string): Promise<Page> {
  const context = await site.browser().newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(site.address() + path);
  return page;
}

// Between them these three have every kind of question.
describe.each(['handover', 'redress', 'words'])('no barrier in %s', (id) => {
  const quiz = quizNamed(id);
  const states: Record<string, (page: Page) => Promise<void>> = {
    unanswered: async () => undefined,
    wrong: (page) => answerByPointer(page, quiz, quiz.questions[0]!, false),
    right: (page) => answerByPointer(page, quiz, quiz.questions[0]!, true),
    'finished, all wrong': (page) => answerAll(page, quiz, false),
    'finished, all right, by pointer': async (page) => {
      for (const question of quiz.questions) await answerByPointer(page, quiz, question, true);
    },
  };
  test.each(Object.keys(states))('%s, in light and dark', async (state) => {
    const page = await opened(`/et/quizzes/${id}/`);
    await states[state]!(page);
    expect(await barriersInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});

describe('on paper', () => {
  const cases = everywhere('quiz').map((quiz) => ({ quiz, language: quiz.language, name: `${quiz.language} ${quiz.id}` }));
  const bare = (text: string) => text.replace(/\s+/g, '');

  /** Questions first, without a word of the answers; then the key, which starts a page of its own. */
  async function expectCleanPaper(file: Uint8Array, { quiz, language }: (typeof cases)[number]): Promise<void> {
    const { text } = await extractText(await getDocumentProxy(file));
    const words = quiz.questions;
    const key = text.findIndex((page) => page.trimStart().startsWith(ui(language)['quiz.key']));
    expect(key).toBeGreaterThan(0);
    const [asked, answers] = [text.slice(0, key), text.slice(key)].map((pages) => bare(pages.join('')));
    expect(words.filter(({ ask }) => !asked!.includes(bare(ask))).map(({ ask }) => ask)).toEqual([]);
    expect(words.filter(({ reason }) => asked!.includes(bare(reason))).map(({ reason }) => reason)).toEqual([]);
    expect(words.filter(({ reason }) => !answers!.includes(bare(reason))).map(({ reason }) => reason)).toEqual([]);
    const feedback = words.flatMap(({ options }) => options.flatMap(({ feedback: said }) => said || []));
    expect(feedback.filter((said) => asked!.includes(bare(said)))).toEqual([]);
    expect(asked).not.toContain(bare(ui(language)['quiz.clear']));
    expect(asked).not.toContain(bare(ui(language)['quiz.told']));
    expect(text.length).toBeLessThanOrEqual(key + 2);
  }

  test.each(cases.filter(({ quiz }) => ['redress', 'words'].includes(quiz.id)))(
    '$name prints clean by Ctrl+P, though it was answered on the screen',
    async (printed) => {
      const page = await site.at(`/${printed.language}/quizzes/${printed.quiz.id}/`);
      await answerAll(page, printed.quiz, false);
      const own = page.locator('textarea').first();
      const say = printed.quiz.questions.find(({ type }) => type === 'say');
      if (say) await stepTo(page, screenOf(printed.quiz, say));
      if (say) await own.fill('Minu saladus');
      const file = new Uint8Array(await page.pdf({ format: 'A4' }));
      await expectCleanPaper(file.slice(), printed);
      const { text } = await extractText(await getDocumentProxy(file.slice()), { mergePages: true });
      expect(text).not.toContain('saladus');
      await page.close();
    },
  );

  test.each(cases)('$name is there as a PDF on A4 and Letter', async (printed) => {
    for (const paper of ['a4', 'letter']) {
      const path = join(ROOT.folder, 'downloads', printed.language, `quiz-${printed.quiz.id}-${paper}.pdf`);
      await expectCleanPaper(new Uint8Array(readFileSync(path)), printed);
    }
  });
});

describe('script', () => {
  /** Bytes of script that a page asks for, as a host sends them (brotli). */
  async function scriptOf(path: string): Promise<number> {
    const page = await site.browser().newPage();
    await page.addInitScript(neverIdle);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(site.address() + path, { waitUntil: 'networkidle' });
    await page.close();
    const scripts = [...asked].filter((name) => name.endsWith('.js'));
    return scripts.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(ROOT.folder, name))).length, 0);
  }

  test('a quiz page asks for at most 9 KB beyond the frame', async () => {
    const frame = await scriptOf('/en/articles/');
    expect((await scriptOf('/en/quizzes/redress/')) - frame).toBeLessThanOrEqual(9000);
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
