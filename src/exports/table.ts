/** All questions as one plain table, a row each: for scripts, for programs with columns of their own, and to look through. */
import { csvOf } from './csv.ts';
import { correctAnswer } from './feedback.ts';
import type { Collection, ExportedQuestion, TakenSet } from './parts/question-set.ts';
import { workbook } from './xlsx.ts';

/** Names that scripts ask for, the same in every language, and how wide each column is in a workbook, in letters. */
const COLUMNS = {
  quiz: 24,
  id: 24,
  type: 10,
  question: 60,
  options: 50,
  right: 50,
  reason: 60,
  technique: 28,
  address: 40,
};
type Row = Record<keyof typeof COLUMNS, string>;

export function csv(sets: readonly TakenSet[]): string {
  return csvOf(rowsOf(sets));
}

export function xlsx(about: Collection, sets: readonly TakenSet[]): Promise<Uint8Array> {
  return workbook(rowsOf(sets), Object.values(COLUMNS), about.id.slice(0, 31), about); // no longer may a sheet's name be
}

function rowsOf(sets: readonly TakenSet[]): string[][] {
  const rows = sets.flatMap(({ set, taken }) =>
    taken.questions.map((question): Row => {
      const { id, form, ask, reason, explainedAt } = question;
      return {
        quiz: set.title,
        id: `${set.id}.${id}`,
        type: form,
        question: ask,
        options: choicesOf(question),
        right: correctAnswer(question).join('\n'),
        reason,
        technique: explainedAt.title,
        address: explainedAt.address,
      };
    }),
  );
  const names = Object.keys(COLUMNS) as (keyof Row)[];
  return [names, ...rows.map((row) => names.map((name) => row[name]))];
}

/** A line each; what options belong to follows below a line. */
function choicesOf({ options, targets }: ExportedQuestion): string {
  const below = targets.length ? ['', ...targets.map(({ text }) => text)] : [];
  return [...options.map(({ text }) => text), ...below].join('\n');
}
