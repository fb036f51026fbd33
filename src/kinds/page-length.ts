/** Only mentioned: a page that is shorter or longer than its kind is meant to be. */
import { wordsOf } from '../core/sentences.ts';
import { fileOf, type EntryKind, type WarningRule } from './handbook.ts';
import { textsOfPage } from './readable-texts.ts';

/** @param fewest words of a page, fields included; and the most */
export function pageLength(kind: EntryKind, fewest: number, most: number): WarningRule {
  return {
    title: `Pages of the kind ${kind} with fewer than ${fewest} or more than ${most} words`,
    find: (manuscript) =>
      manuscript.handbook.entries[kind].flatMap(({ id, words }) =>
        Object.keys(words).flatMap((language) => {
          const { length } = textsOfPage(manuscript, kind, id, language).flatMap(wordsOf);
          const place = { file: fileOf(kind, id, language) };
          if (length < fewest)
            return [
              { ...place, wrong: `The page has fewer than ${fewest} words.`, fix: `It has ${length}: say what is missing.` },
            ];
          if (length <= most) return [];
          const fix = `It has ${length}: take out what a reader in a hurry can do without.`;
          return [{ ...place, wrong: `The page has more than ${most} words.`, fix }];
        }),
      ),
  };
}
