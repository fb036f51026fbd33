/** The spreadsheet, read by a second library; and what Kahoot's limits leave of a quiz. */
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportName, FORMATS, type FormatId } from '../../../src/exports/formats.ts';
import { linesOf, notesOn } from '../../../src/exports/notes.ts';
import { spreadsheet } from '../../../src/exports/spreadsheet.ts';
import { isOffered, supportIn } from '../../../src/exports/support.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { quizExports } from '../../../src/kinds/quiz/exports.ts';
import { GAME } from '../../../src/question-types/game.ts';
import { handbook, nastySet, MOMENT, NO_SCORM, takenFor, WHERE } from './nasty.ts';

const quiz = nastySet();
const rowsOf = async (file: Uint8Array) => (await readSheet(Buffer.from(file)))[0]!.data;

test('it is laid out as Kahoot’s template: the header in row 8, questions below, notes above', async () => {
  const rows = await rowsOf(await spreadsheet(quiz, { ...takenFor('kahoot', quiz), notes: ['One.', 'Two.'] }));
  expect(rows[7]!.slice(1, 3)).toEqual(['Question - max 120 characters', 'Answer 1 - max 75 characters']);
  const [verdict, brief] = [quiz.questions[2]!, quiz.questions[7]!]; // all others are too long, or of a form that Kahoot lacks
  expect(rows.slice(8)).toEqual([
    [1, verdict.ask, ...verdict.options.map(({ text }) => text), null, 60, '3'],
    [2, brief.ask, ...brief.options.map(({ text }) => text), null, null, 60, '1'],
  ]);
  expect(rows[1]![1]).toBe(quiz.title);
  expect(rows[4]![1]).toBe('One. Two.');
});

test('several right answers stand with commas between', async () => {
  const short = {
    ...quiz.questions[1]!,
    ask: 'Mis?',
    options: quiz.questions[1]!.options.map((one) => ({ ...one, text: one.id })),
  };
  const rows = await rowsOf(await spreadsheet(quiz, { questions: [short], notes: [] }));
  expect(rows[8]).toEqual([1, 'Mis?', 'a', 'b', 'c', 'd', 60, '1,2,4']);
});

test.each([
  [120, 75, 4, undefined],
  [121, 75, 4, { of: 'ask', is: 121, most: 120 }],
  [120, 76, 4, { of: 'option', is: 76, most: 75 }],
  [120, 75, 5, { of: 'options', is: 5, most: 4 }],
])('a question of %i characters, an answer of %i, %i answers', (ask, option, count, violation) => {
  const options = Array.from({ length: count }, (_, index) => ({
    ...quiz.questions[0]!.options[0]!,
    id: `o${index}`,
    text: 'õ'.repeat(option),
  }));
  const [found] = supportIn(FORMATS.kahoot, [{ ...quiz.questions[0]!, ask: 'õ'.repeat(ask), options }]);
  expect(found!.violation).toEqual(violation);
  expect(found!.support).toBe(violation ? 'none' : 'full');
});

/** So many questions that fit. */
const fitting = (count: number) => ({
  ...quiz,
  questions: Array.from({ length: count }, (_, index) => ({ ...quiz.questions[7]!, id: `q${index}`, short: undefined })),
});

/** The second of five too long as a question, the fourth in an option. */
function longSet(short: string | undefined, option: string | undefined) {
  const set = fitting(GAME.fewest);
  const questions = set.questions.map((question, index) => {
    if (index === 1) return { ...question, ask: 'x'.repeat(121), short };
    if (index !== 3) return question;
    const [first, ...others] = question.options;
    return { ...question, options: [{ ...first!, text: 'y'.repeat(76), short: option }, ...others] };
  });
  return { ...set, questions };
}

test('what is too long comes in its short wording, and the file says of which questions that is true', async () => {
  const set = longSet('Which?', 'This.');
  const taken = takenFor('kahoot', set);
  const rows = await rowsOf(await spreadsheet(set, taken));
  expect(rows.slice(8).map((row) => row[1])).toEqual(set.questions.map(({ ask }, index) => (index === 1 ? 'Which?' : ask)));
  expect(rows[11]![2]).toBe('This.');
  expect(String(rows[4]![1])).toContain(set.t('export.note.short', { numbers: '2 ja 4' }));
});

test('three numbers stand in English without a comma before the last', () => {
  const set = longSet('Which?', 'This.');
  const questions = [...set.questions, set.questions[1]!];
  const english = { ...set, questions, language: 'en' };
  expect(notesOn(FORMATS.kahoot, english).shortened[0]).toContain('2, 4 and 6');
});

test('other files have the whole, and say nothing', () => {
  const { questions, notes } = takenFor('json', longSet('Which?', 'This.'));
  expect(questions[1]!.ask).toHaveLength(121);
  expect(notes).toEqual([]);
});

test('what its short wording does not bring below all limits is left out by the limit that it still breaks', () => {
  const [question] = longSet('Which?', undefined).questions.slice(3);
  expect(supportIn(FORMATS.kahoot, [{ ...question!, ask: 'x'.repeat(121), short: 'Which?' }])[0]).toMatchObject({
    support: 'none',
    violation: { of: 'option', is: 76, most: 75 },
  });
});

test('there is no file where fewer questions fit than make a game, and its page says why', () => {
  expect(isOffered(FORMATS.kahoot, fitting(GAME.fewest).questions)).toBe(true);
  const few = fitting(GAME.fewest - 1);
  expect(isOffered(FORMATS.kahoot, few.questions)).toBe(false);
  expect(isOffered(FORMATS.gift, few.questions)).toBe(true);
  const count = few.questions.length;
  expect(linesOf(notesOn(FORMATS.kahoot, longSet('Which?', undefined)))[0]).toBe(
    quiz.t('export.note.few', { taken: count, count: GAME.fewest, fewest: GAME.fewest }),
  );
  expect(notesOn(FORMATS.kahoot, few).count).toBe(quiz.t('export.note.few', { taken: count, count, fewest: GAME.fewest }));
});

test('whoever builds is told which question, which format, which limit; no file is made where nothing is left', async () => {
  const long = handbook.entries.quiz.map((entry) => {
    const { which } = entry.words['en']?.questions ?? {};
    const questions = which ? { which: { ...which, ask: 'x'.repeat(121) } } : {};
    return entry.id === 'first' ? { ...entry, words: { en: { ...entry.words['en']!, questions } } } : entry;
  });
  const local = localHandbook({ ...handbook, entries: { ...handbook.entries, quiz: long } }, 'en');
  const { files, limits } = quizExports(local.get('quiz', 'first')!, {
    ...WHERE,
    handbook: local,
    t: quiz.t,
    momentOf: MOMENT,
    scorm: NO_SCORM,
  });
  const nameIn = (format: FormatId) => exportName(quiz.t('site.name'), { id: 'first', language: 'en' }, format);
  expect(limits).toEqual(['first.which (en), kahoot: ask 121 of 120']);
  expect(files.map(({ name }) => name)).not.toContain(nameIn('kahoot'));
  expect(files.map(({ name }) => name)).toContain(nameIn('gift'));
});
