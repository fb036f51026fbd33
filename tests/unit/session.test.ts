/** The plan of a session by the minute, and what it leads to. */
import { expect, test } from 'vitest';
import { createTranslate } from '../../src/core/translate.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { factLine } from '../../src/kinds/session/fact-line.ts';
import { clock } from '../../src/kinds/session/plan.ts';
import { coveredBy, pagesOf, printedOf, questionsOf, sourcesOf } from '../../src/kinds/session/uses.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();
const local = localHandbook(handbook, 'en');
const [session] = local.all('session');
if (!session) throw new Error('The small handbook has no session.');

test('minutes are told as on a clock that starts at zero', () => {
  expect([0, 8, 60, 75].map(clock)).toEqual(['0:00', '0:08', '1:00', '1:15']);
});

test('each part begins when those before it are over', () => {
  expect(session.parts.map(({ id, start }) => [id, start])).toEqual([
    ['begin', 0],
    ['say', 3],
    ['play', 7],
  ]);
});

test('a part leads to the pages that it uses, techniques first', () => {
  expect(session.parts.map((part) => pagesOf(local, part).map(({ path }) => path))).toEqual([
    ['/situations/lost-parcel/', '/checklists/minute/'],
    ['/techniques/listen/'],
    ['/scenarios/call/'],
  ]);
});

test('a part asks questions where they stand on the page of their quiz', () => {
  const asked = session.parts.flatMap((part) => questionsOf(local, part));
  expect(asked.map(({ quiz, anchor }) => [quiz.path, anchor])).toEqual([['/quizzes/first/', 'first_which']]);
  expect(local.get('quiz', 'first')?.questions.map(({ ask }) => ask)).toContain(asked[0]?.ask);
});

test('what is printed of a role-play is its script, of a checklist the sheet itself', () => {
  expect(printedOf(local, session).map(({ path, form, label, copies }) => [path, form, label, copies])).toEqual([
    ['/checklists/minute/', undefined, undefined, 'each'],
    ['/scenarios/call/script/', 'script', 'scenario.script', 'three'],
  ]);
});

test('a source that bears several skills is named once', () => {
  expect(sourcesOf(local, session).map(({ id }) => id)).toEqual(['study']);
});

test('an outcome names the parts that cover it, in their order', () => {
  expect(session.outcomes.map((outcome) => coveredBy(session, outcome))).toEqual([['Say it', 'Play it'], ['Begin']]);
});

test('its facts are told in a line', () => {
  const line = factLine(createTranslate(handbook.ui['en']!), session);
  expect(line.split(' · ')).toHaveLength(3);
  expect(line).toContain('20');
});
