/** The table of formats: complete, said in every language, and true of the files. */
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FORMAT_IDS, FORMATS, fileName, takenIn, type Format } from '../../../src/exports/formats.ts';
import { linesOf, notesOn } from '../../../src/exports/notes.ts';
import { plainQuiz } from '../../../src/exports/questions.ts';
import { written, WRITTEN } from '../../../src/exports/write.ts';
import { QUESTION_KINDS } from '../../../src/kinds/quiz/schema.ts';
import { handbook, nastyQuiz, WHERE } from './nasty.ts';

describe.each(FORMAT_IDS)('%s', (id) => {
  const format: Format = FORMATS[id];
  test('knows every kind of question', () => expect(Object.keys(format.kinds).sort()).toEqual([...QUESTION_KINDS].sort()));
  test('is named in every language', () => {
    for (const words of Object.values(handbook.ui)) expect(words[`export.${id}`] && words[`export.${id}.for`]).toBeTruthy();
  });
  test('has a note for each kind that it maps and each question that it leaves out', () => {
    const quiz = nastyQuiz();
    const { mapped, left } = notesOn(id, quiz);
    const ways = new Set(Object.values(format.kinds).flatMap((taking) => (typeof taking === 'object' ? [taking.mapped] : [])));
    expect(mapped).toHaveLength(ways.size);
    expect(left).toHaveLength(quiz.questions.length - takenIn(id, quiz.questions).length);
  });
});

test('files of a quiz have names of their own', () => {
  const names = FORMAT_IDS.map((format) => fileName('limits', 'en', format));
  expect(new Set(names).size).toBe(names.length);
});

test.each(WRITTEN)('%s: the same bytes each time, and another language has other bytes', async (format) => {
  const quiz = handbook.quizzes.find(({ id }) => id === 'myths')!;
  const [once, again] = [await written(format, nastyQuiz(), WHERE), await written(format, nastyQuiz(), WHERE)];
  expect(Buffer.compare(once!, again!)).toBe(0);
  const [en, et] = await Promise.all(
    ['en', 'et'].map((language) => written(format, plainQuiz(handbook, quiz, language, WHERE), WHERE)),
  );
  expect(Buffer.compare(en!, et!)).not.toBe(0);
});

test.each(['moodle', 'gift', 'anki-text'] as const)('%s says in the file what its page says', async (format) => {
  const quiz = nastyQuiz();
  const text = strFromU8((await written(format, quiz, WHERE))!);
  for (const line of linesOf(notesOn(format, quiz))) expect(text).toContain(line);
});
