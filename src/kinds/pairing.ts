/** Mistake: an id in the facts without words in some language, or words for an id that the facts do not name. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { entriesOfKind, fileOf, type EntryKind, type FactsOf, type LintRule, type WordsOf } from './handbook.ts';

/** One place where ids in the facts stand against words. */
export interface Pairing {
  /** What an id there names, in a word: "item". */
  what: string;
  /** Where the words stand in their file. */
  path: (string | number)[];
  facts: readonly string[];
  words: readonly string[];
}

/** @param facts ids, or things that have one
 *  @param words the record that must have words for each */
export function pair(what: string, path: Pairing['path'], facts: readonly (string | { id: string })[], words: object): Pairing {
  return { what, path, facts: facts.map((fact) => (typeof fact === 'string' ? fact : fact.id)), words: Object.keys(words) };
}

/** The rule of a kind that pairs facts with words. */
export function pairingRule<K extends EntryKind>(
  kind: K,
  pairings: (facts: FactsOf<K>, words: WordsOf<K>) => Pairing[],
): LintRule {
  return ({ handbook }) =>
    entriesOfKind(handbook, kind).flatMap(({ id, facts, words }) =>
      Object.entries<WordsOf<K>>(words).flatMap(([language, here]) => {
        const file = fileOf(kind, id, language);
        return pairings(facts, here).flatMap((pairing) => compare(file, pairing));
      }),
    );
}

function compare(file: string, { what, path, facts, words }: Pairing): Diagnostic[] {
  const lacking = facts.filter((id) => !words.includes(id));
  const extra = words.filter((id) => !facts.includes(id));
  return [
    ...lacking.map((id) => ({
      file,
      path,
      wrong: `The ${what} "${id}" of facts.yaml has no words here.`,
      fix: `Add "${id}" under ${path.join('.')}.`,
    })),
    ...extra.map((id) => ({
      file,
      path: [...path, id],
      wrong: `facts.yaml knows no ${what} "${id}".${didYouMean(id, lacking)}`,
      fix: 'Name it as in facts.yaml, or add it there.',
    })),
  ];
}

/** Mistake: an id that a list in the facts has twice. */
export function uniqueIdsRule<K extends EntryKind>(
  kind: K,
  list: string,
  idsOf: (facts: FactsOf<K>) => readonly { id: string }[],
): LintRule {
  return ({ handbook }) =>
    entriesOfKind(handbook, kind).flatMap(({ id, facts }) => repeatedIds(fileOf(kind, id, 'facts'), [list], idsOf(facts)));
}

/** @param path of the list in its file */
export function repeatedIds(file: string, path: readonly (string | number)[], entries: readonly { id: string }[]): Diagnostic[] {
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((other) => other.id === id) === index) return [];
    const fix = 'An id is the name of one thing: rename one of them.';
    return [{ file, path: [...path, index, 'id'], wrong: `"${id}" stands here twice.`, fix }];
  });
}
