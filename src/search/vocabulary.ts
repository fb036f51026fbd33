/** The site's vocabulary in one language: its words, their stems, and the synonym groups. */
import type { Stemmer } from './stemmer.ts';
import { unpackStems, unpackWords } from './packing.ts';
import { wordsFrom } from './sorted-words.ts';
import { synonymPhrases, tokenised, type SynonymPhrase } from './synonym-phrases.ts';
import { fold } from './tokens.ts';
import type { FurtherFile, VocabularyFile } from './vocabulary-file.ts';

interface Reading {
  term: string;
  stems: string[];
}

/** A word of a group, or several, which have no stems; as it is, and without the letters that a keyboard may lack. */
interface SynonymTerm {
  exact: Reading;
  keys: Reading;
}

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
  /** Words whose stems have not been asked for, by what they begin with. */
  readonly #unread = new Map<string, string[]>();
  readonly #groups: readonly (readonly SynonymTerm[])[];
  readonly #phrases: readonly SynonymPhrase[];

  /** @param further the words that `file` leaves out */
  constructor(file: VocabularyFile, stemmer: Stemmer, further?: FurtherFile) {
    const parts = [file, ...(further ? [further] : [])].map(({ words, oddStems }) => {
      const unpacked = unpackWords(words);
      return { words: unpacked, odd: unpackStems(oddStems, unpacked) };
    });
    this.pages = file.pages;
    this.words = parts.flatMap(({ words }) => words).sort();
    this.#stemmer = stemmer;
    this.#known = new Set(this.words);
    const groups = file.synonyms.map((group) => group.map(tokenised));
    const { stem, key } = stemmer;
    const toTerm = (term: string): SynonymTerm => {
      const stems = term.includes(' ') ? [] : stem(term);
      return { exact: { term, stems }, keys: { term: key(term), stems: stems.map(key) } };
    };
    this.#groups = groups.map((group) => group.map(toTerm));
    this.#phrases = synonymPhrases(groups, stemmer);
    const odd = new Map(parts.flatMap((part) => [...part.odd]));
    odd.forEach((stems, word) => this.#addStems(word, stems));
    for (const word of this.words) {
      const ownKey = key(word);
      if (ownKey !== word) add(this.#spelled, ownKey, word);
      if (!odd.has(word)) add(this.#unread, stemmer.start(ownKey), word);
    }
  }

  #addStems(word: string, stems: readonly string[]): void {
    const { key, root } = this.#stemmer;
    for (const stem of stems) {
      add(this.#byStem, stem, word);
      add(this.#byStemKey, key(stem), word);
      add(this.#byRoot, root(stem), word);
    }
  }

  /** What a map of stems, their keys or roots has of one. To stem all words would take a phone a second: those that begin alike are, once. */
  #wordsOf(map: ReadonlyMap<string, string[]>, stem: string): string[] {
    const { key, start, stem: stemsOf } = this.#stemmer;
    const begin = start(key(stem));
    const unread = this.#unread.get(begin) ?? [];
    this.#unread.delete(begin);
    for (const word of unread) this.#addStems(word, stemsOf(word));
    return map.get(stem) ?? [];
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
    const { begin, end } = wordsFrom(this.words, word);
    return this.words.slice(begin, end).filter((candidate) => candidate !== word);
  }

  /** Other forms of a word. One typed without diacritics also matches words with them. */
  formsOf(word: string): string[] {
    const { stem, key } = this.#stemmer;
    const restored = this.#restored(word);
    const stems = stem(word);
    const found = [...stems, ...restored.flatMap(stem)].flatMap((one) => this.#wordsOf(this.#byStem, one));
    const ownKey = key(word);
    const keyStems = ownKey === word ? stems : stem(ownKey);
    const typed = fold(word) === word ? keyStems.flatMap((one) => this.#wordsOf(this.#byStemKey, key(one))) : [];
    return [...new Set([...restored, ...found, ...typed])];
  }

  /** Words derived from the same root. Roots shorter than four letters coincide by chance. */
  derivationsOf(word: string): string[] {
    const roots = this.#stemmer.stem(word).map((stem) => this.#stemmer.root(stem));
    return [...new Set(roots.filter((root) => root.length >= 4).flatMap((root) => this.#wordsOf(this.#byRoot, root)))];
  }

  /** The other terms of the word's groups in content/synonyms; a term may be several words. */
  synonymsOf(word: string): string[] {
    const { term, stems } = this.#read(word);
    const by = this.has(word) ? 'exact' : 'keys';
    const isSame = (other: SynonymTerm) => other[by].term === term || other[by].stems.some((stem) => stems.includes(stem));
    return this.#groups
      .filter((group) => group.some(isSame))
      .flatMap((group) => group.flatMap((other) => (isSame(other) ? [] : other.exact.term)));
  }

  /** Finds phrases of the synonym groups in a query, in any order and form ("ei öelnud ära").
   *  @returns for each, the words of the query that make it up and its synonyms */
  phrasesIn(words: readonly string[]): { words: string[]; terms: string[] }[] {
    const { key } = this.#stemmer;
    const asked = words.map((word) => ({ word, isKnown: this.has(word), stems: this.#read(word).stems }));
    const formsOfPart = (part: readonly string[]) => {
      const keys = part.map(key);
      const isForm = ({ isKnown, stems }: (typeof asked)[number]) => (isKnown ? part : keys).some((stem) => stems.includes(stem));
      return asked.filter(isForm).map(({ word }) => word);
    };
    return this.#phrases
      .map(({ parts, terms }) => ({ matches: parts.map(formsOfPart), terms }))
      .filter(({ matches }) => matches.every((found) => found.length > 0))
      .map(({ matches, terms }) => ({ words: matches.flat(), terms }));
  }

  /** How the word is compared: as it is where the site has it, else without the letters that a keyboard may lack. */
  #read(word: string): Reading {
    const { stem, key } = this.#stemmer;
    if (this.has(word)) return { term: word, stems: stem(word) };
    return { term: key(word), stems: stem(key(word)).map(key) };
  }
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
