/** Plans a query: which terms to search for, for each of its words, and how much each counts. */
import { directTerms, knownForms, synonymTerms, WEIGHT, type PlannedWord, type Term } from './terms.ts';
import { queryWords } from './tokens.ts';
import { compoundTail, correctTypos, splitCompound } from './unknown-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_TERMS = 14; // for one word; each may cost the download of another chunk of the index

export function planQuery(query: string, vocabulary: Vocabulary): PlannedWord[] {
  const words = queryWords(query);
  const phrases = vocabulary.phrasesIn(words);
  return words.map((word, index) => {
    const planned = planWord(word, vocabulary);
    const pairs = [words.slice(index - 1, index + 1), words.slice(index, index + 2)].filter(({ length }) => length === 2);
    const compounds = pairs.flatMap((pair) => joinedWords(pair, vocabulary)).map((term) => ({ term, weight: WEIGHT.form }));
    const synonyms = phrases.filter((phrase) => phrase.words.includes(word)).flatMap(({ terms }) => terms);
    const added = synonyms.flatMap((term) => knownForms(term, vocabulary)).map((term) => ({ term, weight: WEIGHT.phrase }));
    const own = compounds.length ? halved(planned.terms) : planned.terms;
    return { ...planned, terms: mergeTerms([...own, ...compounds, ...added]) };
  });
}

/** A word that forms a compound with its neighbour says less by itself. */
function halved(terms: readonly Term[]): Term[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight / 2 }));
}

/** Two words that the site writes as one: "co worker". */
function joinedWords(pair: string[], vocabulary: Vocabulary): string[] {
  if (pair.some((word) => vocabulary.isStopWord(word))) return [];
  return knownForms(pair.join(''), vocabulary).filter((term) => term.length > Math.max(...pair.map(({ length }) => length)));
}

/** The first of these that finds anything: forms of the word, its synonyms, the parts of a compound, a correction, the last
 * part of a compound. */
function planWord(word: string, vocabulary: Vocabulary): PlannedWord {
  if (vocabulary.isStopWord(word)) {
    const same = [...(vocabulary.has(word) ? [word] : []), ...vocabulary.withDiacritics(word)];
    return { word, stopWord: true, terms: same.map((term) => ({ term, weight: WEIGHT.exact })) };
  }
  const direct = directTerms(word, vocabulary);
  const synonyms = synonymTerms(word, vocabulary);
  if (direct.length || synonyms.length) return { word, terms: [...direct, ...synonyms] };
  const parts = splitCompound(word, vocabulary);
  if (parts.length) return { word, terms: parts };
  const corrected = correctTypos(word, vocabulary);
  return corrected.terms.length ? corrected : { word, terms: compoundTail(word, vocabulary) };
}

/** Each term once at its best weight. The index matches prefixes, so a term that starts with a better one is left out. */
function mergeTerms(terms: readonly Term[]): Term[] {
  const best = new Map<string, number>();
  for (const { term, weight } of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
  const sorted = [...best]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || a.term.length - b.term.length);
  const merged: Term[] = [];
  for (const candidate of sorted) {
    const isCovered = merged.some(
      ({ term, weight }) => candidate.term.startsWith(term) && weight >= candidate.weight && term.length >= 4,
    );
    if (!isCovered) merged.push(candidate);
    if (merged.length === MAX_TERMS) break;
  }
  return merged;
}
