/** The plain tables, read by programs that are not ours. */
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { correctAnswer } from '../../../src/exports/feedback.ts';
import { csv } from '../../../src/exports/table.ts';
import { nastySet, takenFor, written } from './nasty.ts';

const set = nastySet();
const taken = takenFor('csv', set);
const COLUMNS = ['quiz', 'id', 'type', 'question', 'options', 'right', 'reason', 'technique', 'address'];

test('the workbook has a row a question, with all its words', async () => {
  const [{ data } = { data: [] }] = await readSheet(Buffer.from(await written('xlsx', set)));
  expect(data[0]).toEqual(COLUMNS);
  expect(data).toHaveLength(set.questions.length + 1);
  set.questions.forEach((question, index) => {
    const row = Object.fromEntries(COLUMNS.map((column, place) => [column, data[index + 1]![place]]));
    expect(row['id']).toBe(`nasty.${question.id}`);
    expect(row['question']).toBe(question.ask);
    expect(row['right']).toBe(correctAnswer(question).join('\n'));
    for (const { text } of [...question.options, ...question.targets]) expect(String(row['options'])).toContain(text);
    expect([row['reason'], row['address']]).toEqual([question.reason, question.explainedAt.address]);
  });
});

test('the text begins with the mark of UTF-8, and quotes what holds a comma, a quotation mark or a line', () => {
  const [question] = taken.questions;
  const changed = { ...question!, ask: 'One, "two"\nthree', options: [] };
  const text = csv([{ set, taken: { questions: [changed], notes: [] } }]);
  expect(text.startsWith(`\uFEFF${COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(text).toContain(',"One, ""two""\nthree",,');
  expect(text.endsWith('\r\n')).toBe(true);
});
