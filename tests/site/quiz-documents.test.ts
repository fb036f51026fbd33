/** The documents and tables of quizzes, as LibreOffice reads them. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import readSheet from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { courseName } from '../../src/exports/courses.ts';
import { exportName } from '../../src/exports/formats.ts';
import { ROOT } from '../setup/build-site.ts';
import { everywhere, LANGUAGES, NAMES, ui } from './handbook.ts';
import { convert, hasOffice } from './office.ts';

const quizzes = everywhere('quiz').filter(({ id }) => id === 'words'); // the one with most kinds of questions
const fileOf = (quiz: (typeof quizzes)[number], format: 'docx' | 'docx-key') =>
  join(ROOT.folder, quiz.language, quiz.path, exportName(NAMES[quiz.language]!, quiz, format));
const tableIn = (language: string) => join(ROOT.folder, 'downloads', courseName(NAMES[language]!, language, 'csv'));

describe.skipIf(!hasOffice)('read by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quizzes-'));
  const made = (file: string, ending: string) => join(folder, basename(file).replace(/\.\w+$/, ending));

  beforeAll(() => {
    const documents = quizzes.flatMap((quiz) => [fileOf(quiz, 'docx'), fileOf(quiz, 'docx-key')]);
    convert(documents, 'pdf', folder);
    convert(LANGUAGES.map(tableIn), 'xlsx', folder, 'CSV:44,34,76,1'); // comma, quotation mark, UTF-8, from the first line
  }, 600_000);

  const textOf = async (file: string) => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(pdf, { mergePages: true });
    return text.replace(/\s+/g, ' ');
  };

  test.each(quizzes.map((quiz) => [quiz.language, quiz] as const))(
    'a quiz has every question, and its key with it or not at all: %s',
    async (language, quiz) => {
      const [plain, withKey] = await Promise.all(
        (['docx', 'docx-key'] as const).map((format) => textOf(made(fileOf(quiz, format), '.pdf'))),
      );
      quiz.questions.forEach(({ ask, reason }, index) => {
        const asked = `${index + 1}. ${ask.replace('___', '________')}`.replace(/\s+/g, ' ');
        for (const text of [plain, withKey]) expect(text).toContain(asked);
        expect(withKey).toContain(reason.replace(/\s+/g, ' '));
        expect(plain).not.toContain(reason.replace(/\s+/g, ' '));
      });
      expect(withKey).toContain(ui(language)['quiz.key']);
    },
  );

  test.each(LANGUAGES)('the table of all questions has a row each, and none is torn: %s', async (language) => {
    const [{ data } = { data: [] }] = await readSheet(made(tableIn(language), '.xlsx'));
    const questions = everywhere('quiz')
      .filter((quiz) => quiz.language === language)
      .flatMap((quiz) => quiz.questions.map(({ id, ask }) => [`${quiz.id}.${id}`, ask]));
    const rows = data.slice(1).map((row) => [row[1], row[3]]);
    expect(rows).toHaveLength(questions.length);
    expect(rows).toEqual(expect.arrayContaining(questions));
  });
});
