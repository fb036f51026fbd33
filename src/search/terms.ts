/** What of the site stands for a word that the site knows, and how much it counts. */
import type { Vocabulary } from './vocabulary.ts';

/** One search of the index. */
export interface Term {
  term: string;
  /** 1 for the word itself, less the farther from it. */
  weight: number;
}

/** What a term counts by how it was found. Tuned on tests/search and rounded. */
export const WEIGHT = {
  exact: 1,
  form: 0.95,
  prefix: 0.9,
  typo: 0.8,
  phrase: 0.6,
  part: 0.6,
  twoTypos: 0.6,
  kin: 0.55,
  synonym: 0.4,
};
/** Letters below which the index, which matches beginnings, would find all sorts of words for a synonym. */
const TELLING = 4;
/** Forms of a synonym that are looked for. */
const FORMS = 4;

/** The word itself, its beginnings, its forms, its kin. */
export function directTerms(word: string, vocabulary: Vocabulary): Term[] {
  const forms = vocabulary.formsOf(word);
  const longer = word.length >= 3 && !vocabulary.has(word) && vocabulary.startingWith(word).length > 0;
  return [
    ...(vocabulary.has(word) ? [{ term: word, weight: WEIGHT.exact }] : []),
    ...(longer ? [{ term: word, weight: WEIGHT.prefix }] : []),
    ...forms.map((term) => ({ term, weight: WEIGHT.form })),
    ...vocabulary.kinOf(word).map((term) => ({ term, weight: WEIGHT.kin })),
  ];
}

/** Terms of the word's groups in content/synonyms. */
export function synonyms(word: string, vocabulary: Vocabulary): Term[] {
  return vocabulary
    .synonymsOf(word)
    .flatMap((term) => known(term, vocabulary).map((found) => ({ term: found, weight: WEIGHT.synonym })));
}

/** What the site has of a term: itself, or its forms. A phrase is searched as it is when the site has its words. */
export function known(term: string, vocabulary: Vocabulary): string[] {
  if (term.includes(' ')) return term.split(' ').every((part) => vocabulary.has(part)) ? [term] : [];
  const forms = vocabulary.formsOf(term).filter(({ length }) => length >= TELLING);
  return [...(vocabulary.has(term) ? [term] : []), ...forms].slice(0, FORMS);
}
