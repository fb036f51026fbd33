/** Expands a query word that the site knows into the terms to search the index for, with a weight each. */
import type { Vocabulary } from './vocabulary.ts';

/** One search of the index. */
export interface Term {
  term: string;
  /** 1 for the word itself, less the farther from it. */
  weight: number;
}

/** A word of the query and the terms that stand for it; no terms where nothing explains it. */
export interface PlannedWord {
  word: string;
  terms: Term[];
  /** Of a compound that the site has: the terms of its last part, for where the compound is rare. */
  head?: Term[];
  /** A stop word: it weighs little. */
  stopWord?: boolean;
  /** What it was corrected to, where it was mistyped. */
  corrected?: string;
}

/** Weight of a term by how it was found. Tuned on tests/search and rounded. */
export const WEIGHT = {
  exact: 1,
  form: 0.95,
  typo: 0.8,
  phrase: 0.6,
  derived: 0.55,
  synonym: 0.4,
};

/** Forms of a synonym that are searched for. */
const MAX_FORMS = 4;

/** The word itself, its other forms, and words derived from its root. */
export function directTerms(word: string, vocabulary: Vocabulary): Term[] {
  return [
    ...(vocabulary.has(word) ? [{ term: word, weight: WEIGHT.exact }] : []),
    ...vocabulary.formsOf(word).map((term) => ({ term, weight: WEIGHT.form })),
    ...vocabulary.derivationsOf(word).map((term) => ({ term, weight: WEIGHT.derived })),
  ];
}

/** A word that may not be typed to its end: the index finds those that start with it. */
export function beginning(word: string, vocabulary: Vocabulary): Term[] {
  const isBeginning = word.length >= 3 && vocabulary.startingWith(word).length > 0;
  return isBeginning ? [{ term: word, weight: WEIGHT.exact }] : [];
}

/** Terms from the word's groups in content/synonyms. */
export function synonymTerms(word: string, vocabulary: Vocabulary): Term[] {
  return vocabulary
    .synonymsOf(word)
    .flatMap((synonym) => knownForms(synonym, vocabulary).map((term) => ({ term, weight: WEIGHT.synonym })));
}

/** Returns a term and its forms as far as the site has them; a phrase as it is, if the site has all its words. */
export function knownForms(term: string, vocabulary: Vocabulary): string[] {
  if (term.includes(' ')) return term.split(' ').every((part) => vocabulary.has(part)) ? [term] : [];
  return [...(vocabulary.has(term) ? [term] : []), ...vocabulary.formsOf(term)].slice(0, MAX_FORMS);
}
