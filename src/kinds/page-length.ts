/** Pages that are shorter or longer than their kind is meant to be. Words that a page folds away do not count. */
import { wordsOf } from '../core/sentences.ts';
import { fileOf, type EntryKind, type LintRule, type WarningRule } from './handbook.ts';
import { textsOfPage } from './readable-texts.ts';

/** @param fewest words that stand open on a page, fields included
 *  @param folded fields that the page folds away */
export function shortPages(kind: EntryKind, fewest: number, folded: readonly string[] = []): WarningRule {
  return {
    title: `Pages of the kind ${kind} with fewer than ${fewest} words`,
    find: pagesWhere(kind, folded, (words) => words < fewest, {
      wrong: `The page has fewer than ${fewest} words.`,
      fix: (words) => `It has ${words}: say what is missing.`,
    }),
  };
}

/** @param most words that stand open on a page, fields included
 *  @param folded fields that the page folds away */
export function longPages(kind: EntryKind, most: number, folded: readonly string[] = []): WarningRule {
  return {
    title: `Pages of the kind ${kind} with more than ${most} words`,
    find: pagesWhere(kind, folded, (words) => words > most, {
      wrong: `More than ${most} words stand open on the page.`,
      fix: (words) => `There are ${words}: take out what a reader in a hurry can do without.`,
    }),
  };
}

interface Told {
  wrong: string;
  fix: (words: number) => string;
}

function pagesWhere(kind: EntryKind, folded: readonly string[], isWrong: (words: number) => boolean, told: Told): LintRule {
  return (manuscript) =>
    manuscript.handbook.entries[kind].flatMap(({ id, words }) =>
      Object.keys(words).flatMap((language) => {
        const open = textsOfPage(manuscript, kind, id, language, folded).flatMap(wordsOf).length;
        return isWrong(open) ? [{ file: fileOf(kind, id, language), wrong: told.wrong, fix: told.fix(open) }] : [];
      }),
    );
}
