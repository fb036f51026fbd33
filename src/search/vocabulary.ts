/** The site's vocabulary in one language: every word that the index holds, its stems, and the synonym groups. */
import type { Stemmer } from './language-stems.ts';
import { unpackStems, unpackWords } from './packing.ts';
import { synonymPhrases, tokenised, type SynonymPhrase } from './synonym-phrases.ts';
import { fold } from './tokens.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

/** Looks up words by their stems, roots, beginnings and synonyms. */
export class Vocabulary {
  /** How many pages the index holds in this language. */
  readonly pages: number;
  /** Sorted, each once. */
  readonly words: readonly string[];
  readonly #stemmer: Stemmer;
  readonly #known: ReadonlySet<string>;
  readonly #byStem = new Map<string, string[]>();
  readonly #byRoot = new Map<string, string[]>();
  readonly #byFoldedStem = new Map<string, string[]>();
  readonly #accented = new Map<string, string[]>();
  readonly #groups: readonly (readonly string[])[];
  readonly #phrases: readonly SynonymPhrase[];

  constructor(file: VocabularyFile, stemmer: Stemmer) {
    this.pages = file.pages;
    this.words = unpackWords(file.words);
    this.#stemmer = stemmer;
    this.#known = new Set(this.words);
    this.#groups = file.synonyms.map((group) => group.map(tokenised));
    this.#phrases = synonymPhrases(this.#groups, stemmer);
    const stems = unpackStems(file.stems, this.words);
    this.words.forEach((word, index) => {
      if (fold(word) !== word) add(this.#accented, fold(word), word);
      for (const stem of stems[index] ?? []) {
        add(this.#byStem, stem, word);
        add(this.#byFoldedStem, fold(stem), word);
        add(this.#byRoot, stemmer.root(stem), word);
      }
    });
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** Whether the word is a stop word, with or without its diacritics. */
  isStopWord(word: string): boolean {
    const { stopWords } = this.#stemmer;
    return stopWords.has(word) || (!this.has(word) && this.withDiacritics(word).some((accented) => stopWords.has(accented)));
  }

  /** Words of the site that this one becomes when its diacritics are restored: oelda -> öelda. */
  withDiacritics(word: string): string[] {
    return this.#accented.get(word) ?? [];
  }

  /** Longer words that start with this one. */
  startingWith(word: string): string[] {
    return this.words.filter((candidate) => candidate.startsWith(word) && candidate !== word);
  }

  /** Other forms of a word. One typed without diacritics also matches words with them. */
  formsOf(word: string): string[] {
    const isFolded = fold(word) === word;
    const restored = this.has(word) ? [] : this.withDiacritics(word);
    const found = [word, ...restored]
      .flatMap((one) => this.#stemmer.stem(one))
      .flatMap((stem) => [...(this.#byStem.get(stem) ?? []), ...(isFolded ? (this.#byFoldedStem.get(stem) ?? []) : [])]);
    return [...new Set([...restored, ...found])];
  }

  /** Words derived from the same root. Roots shorter than four letters coincide by chance. */
  derivationsOf(word: string): string[] {
    const roots = this.#stemmer.stem(word).map((stem) => this.#stemmer.root(stem));
    return [...new Set(roots.filter((root) => root.length >= 4).flatMap((root) => this.#byRoot.get(root) ?? []))];
  }

  /** The other terms of the word's groups in content/synonyms; a term may be several words. */
  synonymsOf(word: string): string[] {
    const stems = new Set(this.#stemmer.stem(word));
    const isSame = (term: string) =>
      term === word || (!term.includes(' ') && this.#stemmer.stem(term).some((stem) => stems.has(stem)));
    return this.#groups.filter((group) => group.some(isSame)).flatMap((group) => group.filter((term) => !isSame(term)));
  }

  /** Finds phrases of the synonym groups in a query, in any order and form ("ei öelnud ära").
   *  @returns for each, the words of the query that make it up and its synonyms */
  phrasesIn(words: readonly string[]): { words: string[]; terms: string[] }[] {
    const stemmed = words.map((word) => ({ word, stems: this.#stemmer.stem(word) }));
    const formsOfPart = (part: readonly string[]) =>
      stemmed.filter(({ stems }) => stems.some((stem) => part.includes(stem))).map(({ word }) => word);
    return this.#phrases
      .map(({ parts, terms }) => ({ matches: parts.map(formsOfPart), terms }))
      .filter(({ matches }) => matches.every((found) => found.length > 0))
      .map(({ matches, terms }) => ({ words: matches.flat(), terms }));
  }
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
