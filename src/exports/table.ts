/** All questions as one plain table, a row each: for scripts, for programs with columns of their own, and to look through. */
import { correctAnswer } from './feedback.ts';
import type { Collection, ExportedQuestion, TakenSet } from './parts/question-set.ts';
import { workbook } from './xlsx.ts';

/** Names that scripts ask for, the same in every language. */
const COLUMNS = ['quiz', 'id', 'type', 'question', 'options', 'right', 'reason', 'technique', 'address'] as const;
const WIDTHS = [24, 24, 10, 60, 50, 50, 60, 28, 40];

/** As RFC 4180 wants it, with the mark by which Excel knows UTF-8. */
export function csv(sets: readonly TakenSet[]): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rowsOf(sets)
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('')}`;
}

export function xlsx(about: Collection, sets: readonly TakenSet[]): Promise<Uint8Array> {
  return workbook(rowsOf(sets), WIDTHS, about.id.slice(0, 31), about); // no longer may a sheet's name be
}

function rowsOf(sets: readonly TakenSet[]): string[][] {
  const rows = sets.flatMap(({ set, taken }) =>
    taken.questions.map((question) => {
      const { id, form, ask, reason, explainedAt } = question;
      const answer = correctAnswer(question).join('\n');
      return [
        set.title,
        `${set.id}.${id}`,
        form,
        ask,
        choicesOf(question),
        answer,
        reason,
        explainedAt.title,
        explainedAt.address,
      ];
    }),
  );
  return [[...COLUMNS], ...rows];
}

/** A line each; what options belong to follows below a line. */
function choicesOf({ options, targets }: ExportedQuestion): string {
  const below = targets.length ? ['', ...targets.map(({ text }) => text)] : [];
  return [...options.map(({ text }) => text), ...below].join('\n');
}
