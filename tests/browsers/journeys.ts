/** The journeys, each written once: for every engine, for the site as for the one file. */
import { expect } from 'vitest';
import type { Localised } from '../../src/kinds/handbook.ts';
import { goodVersion } from '../../src/kinds/role-play/versions.ts';
import type { Question } from '../../src/question-types/question.ts';
import { fieldsFor } from '../site/answering.ts';
import { entriesIn, fill, ui } from '../site/handbook.ts';
import type { Place } from './places.ts';
import type { Reader } from './reader.ts';

export type Journey = (reader: Reader, place: Place) => Promise<void>;

/** Waits until a page is there. */
async function arrives(reader: Reader, place: Place, path: string): Promise<void> {
  await expect.poll(async () => place.pathOf(await reader.address())).toBe(path);
}

const situation: Journey = async (reader, place) => {
  await reader.open(place.address('/'));
  await reader.press('.who a[href$="#boss"]');
  await reader.press('#boss a[data-door]');
  await reader.sees('[data-line] q');
  const paths = entriesIn(place.language, 'situation').map(({ path }) => path);
  expect(paths).toContain(place.pathOf(await reader.address()));
  await reader.back();
  await arrives(reader, place, '/situations/');
};

/** Copied, or else marked to be copied by hand, where the engine lends no clipboard; and the page says which. */
const copy: Journey = async (reader, place) => {
  const { path } = entriesIn(place.language, 'situation').find((one) => one.line !== undefined)!;
  const { 'line.copied': copied, 'line.selected': selected } = ui(place.language);
  await reader.open(place.address(path));
  await reader.press('.spoken [data-copy]');
  await expect.poll(() => reader.text('.spoken [role=status]')).not.toBe('');
  const said = await reader.text('.spoken [role=status]');
  expect([copied, selected]).toContain(said);
  const words = await reader.text('.spoken [data-line] q');
  if (said === selected) expect(await reader.evaluate(() => getSelection()?.toString().trim())).toBe(words);
  else expect(await reader.pasted('search-box:not(:has(h1)) input[type=search]')).toBe(words);
};

const SOUGHT: Record<string, string> = { en: 'refund', et: 'arve' };
const RESULT = '[data-search-results] > li';

const search: Journey = async (reader, place) => {
  const sought = SOUGHT[place.language] ?? '';
  const { path } = entriesIn(place.language, 'article')[0]!;
  await reader.open(place.address(path));
  await reader.press('h1');
  await reader.write('/');
  await reader.write(sought);
  await reader.sees('[role=option]');
  await reader.key('Enter');
  await arrives(reader, place, '/search/');
  await expect.poll(() => reader.text(`${RESULT} > p`)).not.toBe(''); // what stands below a result
  const found = await reader.texts(`${RESULT} > a`);
  await reader.press(`${RESULT} > a`);
  await expect.poll(() => reader.text('h1')).toBe(found[0]);
  await reader.back();
  await expect.poll(() => reader.texts(`${RESULT} > a`)).toEqual(found);
};

type Quiz = Localised<'quiz'>;

/** As few quizzes as have a question of each form. */
function quizzesOfAllForms(language: string): Quiz[] {
  const formsOf = ({ questions }: Quiz) => new Set(questions.map(({ form }) => form));
  const seen = new Set<string>();
  const richest = entriesIn(language, 'quiz').sort((one, other) => formsOf(other).size - formsOf(one).size);
  return richest.filter((quiz) => {
    const before = seen.size;
    formsOf(quiz).forEach((form) => seen.add(form));
    return seen.size > before;
  });
}

const quizzes: Journey = async (reader, place) => {
  for (const quiz of quizzesOfAllForms(place.language)) {
    await reader.open(place.address(quiz.path));
    for (const question of quiz.questions) {
      await reader.sees(`[data-question="${quiz.id}.${question.id}"]`);
      await answer(reader, quiz, question);
      await reader.press('[data-next]');
    }
    await reader.sees('[data-result]');
    const count = quiz.questions.length;
    await expect.poll(() => reader.text('[data-score]')).toBe(fill(ui(place.language)['quiz.score'], { right: count, count }));
  }
};

/** Answers right, by the pointer. */
async function answer(reader: Reader, quiz: Quiz, question: Question): Promise<void> {
  const name = `${quiz.id}.${question.id}`;
  const box = `[data-question="${name}"]`;
  const { form } = question;
  const openKey = () => reader.press(`${box} details:not([open]) > summary`);
  if (form === 'open') await openKey();
  for (const [option, value] of fieldsFor(question, true)) {
    if (form === 'text') await reader.type(`[name="${name}"]`, value);
    else if (option) await reader.press(`${box} [data-option="${option.slice(1)}"] button`);
    else await reader.press(`label:has([name="${name}"][value="${value}"])`);
    if (form === 'pairs') await reader.press(`${box} button[data-to="${value}"]`);
  }
  if (['order', 'pairs', 'choices', 'text'].includes(form)) await openKey();
}

const rolePlay: Journey = async (reader, place) => {
  const play = entriesIn(place.language, 'role-play')[0]!;
  const way = goodVersion(play);
  await reader.open(place.address(play.path));
  for (const [index, { at, choice }] of way.entries()) {
    await reader.press(`[id="${at}"][data-now] .choice > a[href$="#${choice.to}"]`);
    await reader.sees(`[id="${choice.to}"][data-now]`);
    if (index > 0) continue;
    await reader.back();
    await reader.press(`[id="${at}"][data-now] .choice > a[href$="#${choice.to}"]`);
  }
  await reader.sees('[data-debrief]');
  expect(await reader.count('[data-debrief] li')).toBe(way.length);
};

const TEAM = 'Till 4 õun';

/** Where WebKit sets letters closer (“Ti”), what reads its PDFs sees a space. */
const bare = (text: string) => text.replace(/\s/g, '');

const sheet: Journey = async (reader, place) => {
  const { path, title } = entriesIn(place.language, 'checklist')[0]!;
  await reader.open(place.address(path));
  await reader.press('print-choices summary');
  await reader.type('[name=team]', TEAM);
  await expect.poll(() => reader.text('.pages[data-ready] .paper')).toContain(TEAM);
  await expect.poll(async () => (await reader.address()).hash).toContain('team=');
  const { pages, text } = await reader.printed();
  expect(bare(text)).toContain(bare(TEAM));
  expect(bare(text)).toContain(bare(title));
  expect(bare(text)).not.toContain(bare(ui(place.language)['search.label']));
  expect(pages).toBe(1);
};

export const EVERYWHERE: Record<string, Journey> = {
  'a situation, two taps from home': situation,
  'a line, copied': copy,
  'search in the box and on its page, with excerpts': search,
  'quizzes of every form of question, to their end': quizzes,
  'a role-play, to its end': rolePlay,
  'a sheet of one’s own, printed': sheet,
};

/** Another language is the same page, and the same step of a role-play. */
export const languages: Journey = async (reader, place) => {
  const other = entriesIn('et', 'situation')[0]!;
  await reader.open(place.address(other.path));
  await reader.press('header [data-language=et]');
  await expect.poll(() => reader.text('h1')).toBe(other.title);
  expect(await reader.evaluate(() => document.documentElement.lang)).toBe('et');
  const play = entriesIn('et', 'role-play')[0]!;
  const { to } = play.nodes[play.start]!.choices[0]!;
  await reader.open(place.address(play.path));
  await reader.press(`[data-now] .choice > a[href$="#${to}"]`);
  await reader.sees(`[id="${to}"][data-now]`);
  await reader.press('header [data-language=et]');
  await expect.poll(() => reader.evaluate(() => document.documentElement.lang)).toBe('et');
  await reader.sees(`[id="${to}"][data-now]`);
};

/** A sheet and a map that have much on them, as they come. */
export const onOnePage: Journey = async (reader, place) => {
  for (const path of ['/checklists/limits/', '/maps/return/']) {
    await reader.open(place.address(path));
    expect((await reader.printed()).pages, path).toBe(1);
  }
};

/** Pages that were never opened, a quiz and search, once the server is gone. @param stop stops it */
export const offline =
  (stop: () => Promise<void>): Journey =>
  async (reader, place) => {
    await reader.open(place.address('/'));
    await reader.sees('html[data-offline=ready]');
    await stop();
    for (const journey of [situation, search, rolePlay]) await journey(reader, place);
    const unseen = entriesIn(place.language, 'technique').at(-1)!;
    await reader.open(place.address(unseen.path));
    expect(await reader.text('h1')).toBe(unseen.title);
  };
