/** Plans a question: which words of the site to look for, for each word asked, and how much each counts. */
import { errorsBetween } from './distance.ts';
import { fold, queryWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One search of the index. */
export interface Term {
  term: string;
  /** 1 for the word itself, less the farther from it. */
  weight: number;
}

/** A word of the question and the terms that stand for it; none where nothing explains it. */
export interface PlannedWord {
  word: string;
  terms: Term[];
  /** A function word: no answer hangs on it. */
  minor?: boolean;
  /** What it was taken for, where it was mistyped. */
  corrected?: string;
}

const WEIGHT = { exact: 1, prefix: 0.9, form: 0.95, kin: 0.55, phrase: 0.6, synonym: 0.4, part: 0.6, typo: 0.8, twoTypos: 0.6 };
const MOST_TERMS = 14; // searches for one word; each costs a chunk of the index at worst
const LONG = 8; // letters from which two typing errors are forgiven
const SHORT = 5; // letters below which none is
const FIRST_PART = 3; // letters that the unknown part of a compound has at least
const TAIL = 5; // and the known one
const TELLING = 4; // letters below which the index, which matches beginnings, would find all sorts of words for a synonym

export function plan(query: string, vocabulary: Vocabulary): PlannedWord[] {
  const words = queryWords(query);
  const phrases = vocabulary.phrasesIn(words);
  return words.map((word, index) => {
    const planned = planWord(word, vocabulary);
    const neighbours = [words.slice(index - 1, index + 1), words.slice(index, index + 2)].filter(({ length }) => length === 2);
    const compounds = neighbours.flatMap((pair) => compoundOf(pair, vocabulary)).map((term) => ({ term, weight: WEIGHT.form }));
    const meant = phrases.filter((phrase) => phrase.words.includes(word)).flatMap(({ terms }) => terms);
    const added = meant.flatMap((term) => known(term, vocabulary)).map((term) => ({ term, weight: WEIGHT.phrase }));
    const own = compounds.length ? lessened(planned.terms) : planned.terms;
    return { ...planned, terms: kept([...own, ...compounds, ...added]) };
  });
}

/** Half of what they were: a word that makes a compound with its neighbour says less by itself. */
function lessened(terms: readonly Term[]): Term[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight / 2 }));
}

/** Two words that the site writes as one: "co worker". */
function compoundOf(pair: string[], vocabulary: Vocabulary): string[] {
  if (pair.some((word) => vocabulary.isMinor(word))) return [];
  return known(pair.join(''), vocabulary).filter((term) => term.length > Math.max(...pair.map(({ length }) => length)));
}

function planWord(word: string, vocabulary: Vocabulary): PlannedWord {
  if (vocabulary.isMinor(word)) {
    const same = [...(vocabulary.has(word) ? [word] : []), ...vocabulary.unfolded(word)];
    return { word, minor: true, terms: same.map((term) => ({ term, weight: WEIGHT.exact })) };
  }
  const direct = directTerms(word, vocabulary);
  if (direct.length) return { word, terms: [...direct, ...synonyms(word, vocabulary)] };
  const alike = synonyms(word, vocabulary);
  if (alike.length) return { word, terms: alike };
  const parts = compoundParts(word, vocabulary);
  if (parts.length) return { word, terms: parts };
  const near = mistyped(word, vocabulary);
  return near.terms.length ? near : { word, terms: tailOf(word, vocabulary) };
}

/** The word itself, its beginnings, its forms, its kin. */
function directTerms(word: string, vocabulary: Vocabulary): Term[] {
  const forms = vocabulary.formsOf(word);
  const longer = word.length >= 3 && !vocabulary.has(word) && vocabulary.startingWith(word).length > 0;
  return [
    ...(vocabulary.has(word) ? [{ term: word, weight: WEIGHT.exact }] : []),
    ...(longer ? [{ term: word, weight: WEIGHT.prefix }] : []),
    ...forms.map((term) => ({ term, weight: WEIGHT.form })),
    ...vocabulary.kinOf(word).map((term) => ({ term, weight: WEIGHT.kin })),
  ];
}

function synonyms(word: string, vocabulary: Vocabulary): Term[] {
  return vocabulary
    .synonymsOf(word)
    .flatMap((term) => known(term, vocabulary).map((found) => ({ term: found, weight: WEIGHT.synonym })));
}

/** What the site has of a term: itself, or its forms. A phrase is searched as it is when the site has its words. */
function known(term: string, vocabulary: Vocabulary): string[] {
  if (term.includes(' ')) return term.split(' ').every((part) => vocabulary.has(part)) ? [term] : [];
  const forms = vocabulary.formsOf(term).filter(({ length }) => length >= TELLING);
  return [...(vocabulary.has(term) ? [term] : []), ...forms].slice(0, 4);
}

/** A compound that the site does not have: its two parts, where it has both. */
function compoundParts(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = word.length - 3; cut >= 4; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const firstTerms = vocabulary.has(first) ? [first] : [];
    const secondTerms = vocabulary.has(second) ? [second] : vocabulary.formsOf(second);
    if (firstTerms.length && secondTerms.length)
      return [...firstTerms, ...secondTerms].map((term) => ({ term, weight: WEIGHT.part }));
  }
  return [];
}

/** The end of a compound of which the site knows no more: it says what kind of thing is meant. */
function tailOf(word: string, vocabulary: Vocabulary): Term[] {
  for (let cut = FIRST_PART; cut <= word.length - TAIL; cut++) {
    const tail = word.slice(cut);
    const found = [...(vocabulary.has(tail) ? [tail] : []), ...vocabulary.formsOf(tail)];
    if (found.length) return found.map((term) => ({ term, weight: WEIGHT.part }));
  }
  return [];
}

/** The nearest words of the site, where the word is long enough to be sure. */
function mistyped(word: string, vocabulary: Vocabulary): PlannedWord {
  if (word.length < SHORT || /\p{N}/u.test(word)) return { word, terms: [] };
  const most = word.length >= LONG ? 2 : 1;
  const folded = fold(word);
  const near = vocabulary.words
    .map((candidate) => ({ candidate, errors: errorsBetween(folded, fold(candidate), most) }))
    .filter(({ candidate, errors }) => errors <= most && candidate.length >= SHORT)
    .filter(({ candidate }) => folded.slice(0, 2).includes(fold(candidate)[0]!))
    .sort((a, b) => a.errors - b.errors || Number(b.candidate[0] === word[0]) - Number(a.candidate[0] === word[0]));
  const best = near[0];
  if (!best) return { word, terms: [] };
  const weight = best.errors <= 1 ? WEIGHT.typo : WEIGHT.twoTypos;
  const nearest = near.filter(({ errors }) => errors === best.errors).slice(0, 4);
  const terms = nearest.flatMap(({ candidate }) => [
    { term: candidate, weight },
    ...vocabulary.formsOf(candidate).map((term) => ({ term, weight: weight * WEIGHT.form })),
    ...synonyms(candidate, vocabulary),
  ]);
  return { word, terms, ...(best.errors > 0 && { corrected: best.candidate }) };
}

/** Each term once at its best weight; the index matches beginnings, so what starts with a kept term is already found. */
function kept(terms: readonly Term[]): Term[] {
  const best = new Map<string, number>();
  for (const { term, weight } of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
  const sorted = [...best]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || a.term.length - b.term.length);
  const chosen: Term[] = [];
  for (const candidate of sorted) {
    const covered = chosen.some(
      ({ term, weight }) => candidate.term.startsWith(term) && weight >= candidate.weight && term.length >= 4,
    );
    if (!covered) chosen.push(candidate);
    if (chosen.length === MOST_TERMS) break;
  }
  return chosen;
}
