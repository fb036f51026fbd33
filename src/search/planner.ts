/** Plans a query: which terms to search for, for each of its words, and how much each counts. */
import { beginning, directTerms, knownForms, synonymTerms, WEIGHT, type PlannedWord, type Term } from './terms.ts';
import { isExact, queryWords } from './tokens.ts';
import { compoundTail, correctTypos, splitCompound, type IsPair } from './unknown-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_TERMS = 14; // for one word; each may cost the download of another chunk of the index

/** What keeps guesses about unknown words in bounds. */
export interface Bounds {
  /** Whether this is a word of the language, so that no guess must take it for another. */
  isLookalike: (word: string) => boolean;
  isPair: IsPair;
}
const NO_BOUNDS: Bounds = { isLookalike: () => false, isPair: () => true };

export function planQuery(query: string, vocabulary: Vocabulary, bounds = NO_BOUNDS): PlannedWord[] {
  const words = queryWords(query);
  const phrases = vocabulary.phrasesIn(words);
  return words.map((word, index) => {
    const planned = planWord(word, vocabulary, bounds);
    const pairs = [words.slice(index - 1, index + 1), words.slice(index, index + 2)].filter(({ length }) => length === 2);
    const compounds = pairs.flatMap((pair) => joinedWords(pair, vocabulary)).map((term) => ({ term, weight: WEIGHT.form }));
    const synonyms = phrases.filter((phrase) => phrase.words.includes(word)).flatMap(({ terms }) => terms);
    const added = synonyms.flatMap((term) => knownForms(term, vocabulary)).map((term) => ({ term, weight: WEIGHT.phrase }));
    const own = compounds.length ? halved(planned.terms) : planned.terms;
    return { ...planned, terms: mergeTerms([...own, ...compounds, ...added]) };
  });
}

/** Whether a query has a word that only a guess could explain. */
export function hasStrangers(query: string, vocabulary: Vocabulary): boolean {
  return queryWords(query).some((word) => !isAsItIs(word, vocabulary) && !ownTerms(word, vocabulary).length);
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

/** What the site has of the word: its forms and synonyms. Of a word that the site does not have, the first guess that finds
 * anything: that it is not typed to its end, a compound, mistyped, a compound of which the site has the last part. */
function planWord(word: string, vocabulary: Vocabulary, { isLookalike, isPair }: Bounds): PlannedWord {
  if (isAsItIs(word, vocabulary)) {
    const spellings = vocabulary.spellingsOf(word).filter((spelling) => vocabulary.has(spelling));
    const terms = spellings.map((term) => ({ term, weight: WEIGHT.exact }));
    if (/^\p{N}+$/u.test(word)) terms.push(...synonymTerms(word, vocabulary)); // 30, thirty
    return { word, terms, ...(vocabulary.isStopWord(word) && { stopWord: true }) };
  }
  const own = ownTerms(word, vocabulary);
  const isWhole = isLookalike(word);
  const begun = isWhole ? [] : beginning(word, vocabulary);
  if (own.length) return { word, terms: [...begun, ...own], head: tailTerms(word, vocabulary) };
  if (begun.length) return { word, terms: begun };
  const parts = splitCompound(word, vocabulary, isPair);
  if (parts.length) return { word, terms: parts };
  const corrected = isWhole ? undefined : correctTypos(word, vocabulary);
  return corrected?.terms.length ? corrected : { word, terms: tailTerms(word, vocabulary) };
}

/** Stop words, numbers and the shortest words are looked for as they are. */
function isAsItIs(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isStopWord(word) || isExact(word);
}

function ownTerms(word: string, vocabulary: Vocabulary): Term[] {
  return vocabulary
    .spellingsOf(word)
    .flatMap((spelling) => [...directTerms(spelling, vocabulary), ...synonymTerms(spelling, vocabulary)]);
}

function tailTerms(word: string, vocabulary: Vocabulary): Term[] {
  return compoundTail(word, vocabulary).map((term) => ({ term, weight: WEIGHT.exact }));
}

/** The same query, asked by the last parts of its compounds; undefined where it has none. */
export function byHeads(planned: readonly PlannedWord[]): PlannedWord[] | undefined {
  if (!planned.some(({ head }) => head?.length)) return undefined;
  return planned.map((word) => (word.head?.length ? { ...word, terms: mergeTerms(word.head) } : word));
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
