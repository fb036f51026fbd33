/** Mistake: a translation that follows a later original than there is, or words that do not say what they follow. */
import { PAIRED, PAIRED_NAMES } from '../kinds/schemas.ts';
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';

export function wrongDates({ handbook }: Manuscript): Finding[] {
  return PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts, words }) =>
      Object.entries(words).flatMap(([language, { updated, follows }]): Finding[] => {
        const file = fileOf(collection, id, language, PAIRED[collection].extension);
        const original = words[facts.original];
        if (language === facts.original) {
          if (follows) {
            return [
              {
                file,
                path: ['follows'],
                wrong: 'This is the original; it follows nothing.',
                fix: 'Write `updated:` instead of `follows:`.',
              },
            ];
          }
          if (updated) return [];
          return [{ file, wrong: '`updated` is missing.', fix: 'Write the day its words last changed: `updated: 2026-11-22`.' }];
        }
        if (updated) {
          const fix = `Write \`follows:\` with the \`updated\` day of the original (${facts.original}).`;
          return [{ file, path: ['updated'], wrong: 'This is a translation; only the original has `updated`.', fix }];
        }
        if (!follows) {
          const fix = `Write the \`updated\` day of the original that it was made from: \`follows: ${original?.updated ?? '2026-11-22'}\`.`;
          return [{ file, wrong: '`follows` is missing.', fix }];
        }
        if (!original?.updated || follows <= original.updated) return [];
        const wrong = `This translation follows ${follows}, but the original was last changed on ${original.updated}.`;
        return [{ file, path: ['follows'], wrong, fix: 'Correct the day, or raise `updated` in the original.' }];
      }),
    ),
  );
}
