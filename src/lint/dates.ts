/** Mistakes with days: one that has not come yet, a translation that follows a later original than there is, or words that do not say what they follow. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { pastDaysIn } from '../core/walk-schema.ts';
import { entriesOf, factFilesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';
import { SCHEMAS } from '../kinds/schemas.ts';

interface Dated {
  updated?: string | undefined;
  follows?: string | undefined;
}
type Mistake = Omit<Diagnostic, 'file'>;

export function wrongDates({ handbook }: Manuscript): Diagnostic[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, facts, words } }) => {
    const original = words[facts.original];
    return Object.entries(words).flatMap(([language, own]) => {
      const mistakes = language === facts.original ? inOriginal(own) : inTranslation(own, facts.original, original);
      return mistakes.map((mistake) => ({ file: fileOf(kind, id, language), ...mistake }));
    });
  });
}

function inOriginal({ updated, follows }: Dated): Mistake[] {
  if (follows) {
    const fix = 'Write `updated:` instead of `follows:`.';
    return [{ path: ['follows'], wrong: 'This is the original; it follows nothing.', fix }];
  }
  if (updated) return [];
  return [{ wrong: '`updated` is missing.', fix: 'Write the day its words last changed: `updated: 2026-11-22`.' }];
}

function inTranslation({ updated, follows }: Dated, original: string, { updated: latest }: Dated = {}): Mistake[] {
  if (updated) {
    const fix = `Write \`follows:\` with the \`updated\` day of the original (${original}).`;
    return [{ path: ['updated'], wrong: 'This is a translation; only the original has `updated`.', fix }];
  }
  if (!follows) {
    const fix = `Write the \`updated\` day of the original that it was made from: \`follows: ${latest ?? '2026-11-22'}\`.`;
    return [{ wrong: '`follows` is missing.', fix }];
  }
  if (!latest || follows <= latest) return [];
  const wrong = `This translation follows ${follows}, but the original was last changed on ${latest}.`;
  return [{ path: ['follows'], wrong, fix: 'Correct the day, or raise `updated` in the original.' }];
}

/** @param today YYYY-MM-DD, where the check runs; in some places it is already tomorrow */
export function futureDays({ handbook }: Manuscript, today: string): Diagnostic[] {
  const tomorrow = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const inWords = entriesOf(handbook).flatMap(({ kind, entry: { id, words } }) =>
    Object.entries(words).map(([language, value]) => ({ file: fileOf(kind, id, language), schema: SCHEMAS[kind].words, value })),
  );
  return [...factFilesOf(handbook), ...inWords].flatMap(({ file, schema, value }) =>
    pastDaysIn(schema, value)
      .filter(({ day }) => day > tomorrow)
      .map(({ day, path }) => ({
        file,
        path,
        wrong: `${day} has not come yet.`,
        fix: 'Write the day on which it happened; today, if you are changing it now.',
      })),
  );
}
