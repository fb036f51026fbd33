/** The spreadsheet that Kahoot takes, laid out as its own template: what is said of the file stands in the rows above the
 * header, which Kahoot passes over. Blooket, Gimkit and others read the same columns. */
import { editionLine } from './notes.ts';
import type { Supported } from './parts/format.ts';
import type { ExportedQuestion, QuestionSet } from './parts/question-set.ts';
import { workbook, type Cell } from './xlsx.ts';

/** Kahoot looks for these words, so they stay English. */
const HEADER = [
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const HEADER_ROW = 8; // 1-based, as in the template
const SECONDS = 60; // the questions are small stories: they take time to read

export function spreadsheet(quiz: QuestionSet, taken: Supported): Promise<Uint8Array> {
  const notes = taken.notes.join(' ');
  const above = [
    [],
    [null, quiz.title],
    [null, quiz.summary],
    [null, quiz.address],
    [null, notes || null],
    [null, editionLine(quiz)],
  ];
  const empty = Array.from({ length: HEADER_ROW - 1 - above.length }, () => []);
  const questions = taken.questions.map((question, index) => [index + 1, ...row(question)]);
  const rows: Cell[][] = [...above, ...empty, [null, ...HEADER], ...questions];
  return workbook(rows, [6, 60, 30, 30, 30, 30, 14, 14], 'Kahoot', quiz);
}

function row({ ask, options }: ExportedQuestion): Cell[] {
  const right = options.flatMap((option, index) => (option.right ? [index + 1] : []));
  const texts = Array.from({ length: 4 }, (_, index) => options[index]?.text ?? null);
  return [ask, ...texts, SECONDS, right.join(',')];
}
