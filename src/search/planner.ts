/** Plans a question: which words of the site to look for, for each word asked, and how much each counts. */
import { directTerms, known, synonyms, WEIGHT, type Term } from './terms.ts';
import { queryWords } from './tokens.ts';
import { compoundParts, mistyped, tailOf } from './unknown-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the question and the terms that stand for it; none where nothing explains it. */
export interface PlannedWord {
  word: string;
  terms: Term[];
  /** A function word: no answer hangs on it. */
  minor?: boolean;
  /** What it was taken for, where it was mistyped. */
  corrected?: string;
}

const MOST_TERMS = 14; // searches for one word; each costs a chunk of the index at worst

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
