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
  readonly #byStemKey = new Map<string, string[]>();
  readonly #spelled = new Map<string, string[]>();
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
      if (stemmer.key(word) !== word) add(this.#spelled, stemmer.key(word), word);
      for (const stem of stems[index] ?? []) {
        add(this.#byStem, stem, word);
        add(this.#byStemKey, stemmer.key(stem), word);
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
    return stopWords.has(word) || this.spellingsOf(word).some((spelling) => stopWords.has(spelling));
  }

  /** The word where the site has it; otherwise the words that it becomes when the letters are restored that a keyboard may lack
   * (oelda, 6elda: öelda, õelda); by default the word. */
  spellingsOf(word: string): string[] {
    const restored = this.#restored(word);
    return restored.length ? restored : [word];
  }

  #restored(word: string): string[] {
    const isWhole = this.has(word) || fold(word) !== word;
    return isWhole ? [] : (this.#spelled.get(this.#stemmer.key(word)) ?? []);
  }

  /** Whether people put words together at will, the last one saying what is meant. */
  get isCompounding(): boolean {
    return this.#stemmer.isCompounding;
  }

  /** What the word and its spellings without the letters that a keyboard may lack have in common. */
  key(word: string): string {
    return this.#stemmer.key(word);
  }

  /** Longer words that start with this one. */
  startingWith(word: string): string[] {
    return this.words.filter((candidate) => candidate.startsWith(word) && candidate !== word);
  }

  /** Other forms of a word. One typed without diacritics also matches words with them. */
  formsOf(word: string): string[] {
    const { stem, key } = this.#stemmer;
    const restored = this.#restored(word);
    const found = [word, ...restored].flatMap(stem).flatMap((one) => this.#byStem.get(one) ?? []);
    const typed = fold(word) === word ? stem(key(word)).flatMap((one) => this.#byStemKey.get(key(one)) ?? []) : [];
    return [...new Set([...restored, ...found, ...typed])];
  }

  /** Words derived from the same root. Roots shorter than four letters coincide by chance. */
  derivationsOf(word: string): string[] {
    const roots = this.#stemmer.stem(word).map((stem) => this.#stemmer.root(stem));
    return [...new Set(roots.filter((root) => root.length >= 4).flatMap((root) => this.#byRoot.get(root) ?? []))];
  }

  /** The other terms of the word's groups in content/synonyms; a term may be several words. */
  synonymsOf(word: string): string[] {
    const { stem } = this.#stemmer;
    const read = this.#reading(word);
    const stems = new Set(stem(read(word)).map(read));
    const isSame = (term: string) =>
      read(term) === read(word) || (!term.includes(' ') && stem(term).some((one) => stems.has(read(one))));
    return this.#groups.filter((group) => group.some(isSame)).flatMap((group) => group.filter((term) => !isSame(term)));
  }

  /** Finds phrases of the synonym groups in a query, in any order and form ("ei öelnud ära").
   *  @returns for each, the words of the query that make it up and its synonyms */
  phrasesIn(words: readonly string[]): { words: string[]; terms: string[] }[] {
    const { stem } = this.#stemmer;
    const formsOfPart = (part: readonly string[]) =>
      words.filter((word) => {
        const read = this.#reading(word);
        const stems = new Set(stem(read(word)).map(read));
        return part.some((one) => stems.has(read(one)));
      });
    return this.#phrases
      .map(({ parts, terms }) => ({ matches: parts.map(formsOfPart), terms }))
      .filter(({ matches }) => matches.every((found) => found.length > 0))
      .map(({ matches, terms }) => ({ words: matches.flat(), terms }));
  }

  /** How the word is compared: as it is where the site has it, else without the letters that a keyboard may lack. */
  #reading(word: string): (text: string) => string {
    return this.has(word) ? (text) => text : this.#stemmer.key;
  }
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
