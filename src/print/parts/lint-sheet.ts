/** Rules of every sheet: it can be read from a metre away, says whose it is and when it was made, and each line can be ticked off. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { FILL_IN } from '../../core/fill-in.ts';
import type { House } from '../../core/house.ts';
import type { Language } from '../../core/languages.ts';
import { fillDeep, housePlaceholders } from '../../core/placeholders.ts';
import { escapeRegExp } from '../../core/text.ts';

export const TITLE_LENGTH = 36; // characters that fit the head of the sheet at 32 pt

/** A line of a sheet, with where it stands. */
export interface SheetLine {
  file: string;
  path: (string | number)[];
  language: Language;
  text: string;
}

/** @param house fills the placeholders before the length is taken */
export function tooLong(lines: readonly SheetLine[], most: number, house: House | undefined): Diagnostic[] {
  const values = house ? housePlaceholders(house) : {};
  return lines.flatMap(({ file, path, text }) => {
    const { length } = [...fillDeep(text, values)];
    const wrong = `This is ${length} characters long; ${most} fit on the sheet.`;
    return length <= most ? [] : [{ file, path, wrong, fix: `Say it shorter by ${length - most}.` }];
  });
}

/** Whose the sheet is, by when it is to be read again, and its changes, newest first. */
export function unsigned(
  file: string,
  facts: { reviewBy?: string | undefined; changes: readonly { on: string }[] },
): Diagnostic[] {
  const late = facts.changes.flatMap(({ on }, index): Diagnostic[] => {
    const before = facts.changes[index - 1];
    if (!before || before.on > on) return [];
    const wrong = `The change of ${on} stands after that of ${before.on}.`;
    return [{ file, path: ['changes', index], wrong, fix: 'Newest first; one line a day.' }];
  });
  if (facts.reviewBy) return late;
  return [{ file, wrong: 'The sheet has no review date.', fix: 'Add reviewBy: and a day, at most a year from now.' }, ...late];
}

/** @param vague words by which nobody can tell whether it was done */
export function unclear(lines: readonly SheetLine[], vague: Record<Language, string[]>): Diagnostic[] {
  const written = lines.filter(({ text }) => !FILL_IN.test(text));
  return written.flatMap(({ file, path, language, text }) => [
    ...(vague[language] ?? [])
      .filter((word) => says(text, word))
      .map((word) => ({
        file,
        path,
        wrong: `"${word}" leaves it open whether the line was done.`,
        fix: 'Say exactly what to do, or when.',
      })),
    ...[...text.matchAll(/\p{Lu}{4,}/gu)].map(([word]) => ({
      file,
      path,
      wrong: `"${word}" shouts.`,
      fix: 'Write it in small letters; the sheet is large enough.',
    })),
  ]);
}

function says(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${escapeRegExp(word)}(?!\\p{L})`, 'iu').test(text);
}
