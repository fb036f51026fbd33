/** The spreadsheet, read by a second library; and what Kahoot's limits leave of a quiz. */
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { fatesIn } from '../../../src/exports/formats.ts';
import { spreadsheet } from '../../../src/exports/spreadsheet.ts';
import { shortfalls, written } from '../../../src/exports/write.ts';
import { nastyQuiz, WHERE } from './nasty.ts';

const quiz = nastyQuiz();
const rowsOf = async (file: Uint8Array) => (await readSheet(Buffer.from(file)))[0]!.data;

test('it is laid out as Kahoot’s template: the header in row 8, questions below, notes above', async () => {
  const rows = await rowsOf(await spreadsheet(quiz));
  expect(rows[7]!.slice(1, 3)).toEqual(['Question - max 120 characters', 'Answer 1 - max 75 characters']);
  const { ask, options } = quiz.questions[7]!;
  expect(rows.slice(8)).toEqual([[1, ask, options[0]!.text, options[1]!.text, null, null, 60, '1']]);
  expect(rows[1]![1]).toBe(quiz.title);
  expect(String(rows[4]![1])).toContain('Failis on 1/8 küsimust.');
});

test('several right answers stand with commas between', async () => {
  const short = {
    ...quiz.questions[1]!,
    ask: 'Mis?',
    options: quiz.questions[1]!.options.map((one) => ({ ...one, text: one.id })),
  };
  const rows = await rowsOf(await spreadsheet({ ...quiz, questions: [short] }));
  expect(rows[8]).toEqual([1, 'Mis?', 'a', 'b', 'c', 'd', 60, '1,2,4']);
});

test.each([
  [120, 75, 4, undefined],
  [121, 75, 4, { of: 'ask', is: 121, most: 120 }],
  [120, 76, 4, { of: 'option', is: 76, most: 75 }],
  [120, 75, 5, { of: 'options', is: 5, most: 4 }],
])('a question of %i characters, an answer of %i, %i answers', (ask, option, count, excess) => {
  const options = Array.from({ length: count }, (_, index) => ({
    ...quiz.questions[0]!.options[0]!,
    id: `o${index}`,
    text: 'õ'.repeat(option),
  }));
  const [fate] = fatesIn('kahoot', [{ ...quiz.questions[0]!, ask: 'õ'.repeat(ask), options }]);
  expect(fate!.excess).toEqual(excess);
  expect(fate!.taking).toBe(excess ? 'left' : 'held');
});

test('whoever builds is told which quiz, which format, which limit; the other files are made', async () => {
  const long = { ...quiz, questions: quiz.questions.slice(0, 2) };
  expect(shortfalls(long)).toEqual([
    `quizzes/nasty (et), kahoot: over its limit (ask 120, option 75, options 4): one (option ${longest(0)}), some (option ${longest(1)}). No question is left, so there is no file.`,
  ]);
  expect(await written('kahoot', long, WHERE)).toBeUndefined();
  expect(await written('gift', long, WHERE)).toBeDefined();
});

function longest(index: number): number {
  return Math.max(...quiz.questions[index]!.options.map(({ text }) => text.length));
}
