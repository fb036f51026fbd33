/** The site's word list in a language: every word that the index holds, with its keys, and the synonym groups. */
import type { KeyRules } from './language-stems.ts';
import { packKeys, packWords, unpackKeys, unpackWords } from './packing.ts';
import { fold, wordsIn } from './tokens.ts';

/** As it is stored: words and keys in step, each list packed into one string. */
export interface VocabularyFile {
  /** How many pages the index holds in this language. */
  pages: number;
  words: string;
  keys: string;
  synonyms: string[][];
}

/** @param words sorted, each once */
export function toFile(pages: number, words: readonly string[], synonyms: string[][], { keysOf }: KeyRules): VocabularyFile {
  const keys = words.map((word) => keysOf(word));
  const used = new Map<string, number>();
  keys.flat().forEach((key) => used.set(key, (used.get(key) ?? 0) + 1));
  // A key that no other word has says nothing, unless it is the shortest: another form of the word may be asked for by it.
  const worthKeeping = (own: string[]) => {
    const shortest = own.reduce((a, b) => (b.length < a.length ? b : a));
    return own.filter((key) => key === shortest || used.get(key)! > 1);
  };
  return { pages, words: packWords(words), keys: packKeys(keys.map(worthKeeping), words), synonyms };
}

/** The word list opened for questions. */
export class Vocabulary {
  readonly pages: number;
  readonly words: readonly string[];
  readonly rules: KeyRules;
  private readonly known: ReadonlySet<string>;
  private readonly byKey = new Map<string, string[]>();
  private readonly byRoot = new Map<string, string[]>();
  private readonly byFolded = new Map<string, string[]>();
  private readonly marked = new Map<string, string[]>();
  private readonly groups: readonly (readonly string[])[];
  private readonly phrases: ReturnType<typeof phrasesOf>;

  constructor(file: VocabularyFile, rules: KeyRules) {
    this.pages = file.pages;
    this.words = unpackWords(file.words);
    this.rules = rules;
    this.known = new Set(this.words);
    this.groups = file.synonyms.map((group) => group.map(asSearched));
    this.phrases = phrasesOf(this.groups, rules);
    const keys = unpackKeys(file.keys, this.words);
    this.words.forEach((word, index) => {
      if (fold(word) !== word) add(this.marked, fold(word), word);
      for (const key of keys[index]!) {
        add(this.byKey, key, word);
        add(this.byFolded, fold(key), word);
        add(this.byRoot, rules.rootsOf(key), word);
      }
    });
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Whether the word says little by itself; typed without diacritics too. */
  isMinor(word: string): boolean {
    const { functionWords } = this.rules;
    return functionWords.has(word) || (!this.has(word) && this.unfolded(word).some((marked) => functionWords.has(marked)));
  }

  /** Words of the site that this one is when diacritics are put back: oelda -> öelda. */
  unfolded(word: string): string[] {
    return this.marked.get(word) ?? [];
  }

  /** Words that start with this one. */
  startingWith(word: string): string[] {
    return this.words.filter((candidate) => candidate.startsWith(word) && candidate !== word);
  }

  /** Other forms of a word. Without diacritics in the question, none are asked of the answer. */
  formsOf(word: string): string[] {
    const folded = fold(word) === word;
    const meant = this.has(word) ? [] : this.unfolded(word);
    const found = [word, ...meant]
      .flatMap((one) => this.rules.keysOf(one))
      .flatMap((key) => [...(this.byKey.get(key) ?? []), ...(folded ? (this.byFolded.get(key) ?? []) : [])]);
    return [...new Set([...meant, ...found])];
  }

  /** Words made from the same root. Short roots are shared by chance. */
  kinOf(word: string): string[] {
    const roots = this.rules.keysOf(word).map((key) => this.rules.rootsOf(key));
    return [...new Set(roots.filter((root) => root.length >= 4).flatMap((root) => this.byRoot.get(root) ?? []))];
  }

  /** Terms that mean the same, by the groups in content/synonyms; a term may be several words. */
  synonymsOf(word: string): string[] {
    const keys = new Set(this.rules.keysOf(word));
    const same = (term: string) => term === word || (!term.includes(' ') && this.rules.keysOf(term).some((key) => keys.has(key)));
    return this.groups.filter((group) => group.some(same)).flatMap((group) => group.filter((term) => !same(term)));
  }

  /** Phrases of the groups that the question holds, in any order and form ("ei öelnud ära"): the words of the question that
   * make them, and what else means the same. */
  phrasesIn(words: readonly string[]): { words: string[]; terms: string[] }[] {
    const keys = words.map((word) => this.rules.keysOf(word));
    const madeOf = (part: string[]) => words.filter((_, index) => keys[index]!.some((key) => part.includes(key)));
    return this.phrases
      .map(({ parts, terms }) => ({ made: parts.map(madeOf), terms }))
      .filter(({ made }) => made.every((found) => found.length > 0))
      .map(({ made, terms }) => ({ words: made.flat(), terms }));
  }
}

/** Terms of several words, each word by its keys, with the other terms of its group. */
function phrasesOf(groups: readonly (readonly string[])[], { keysOf }: KeyRules): { parts: string[][]; terms: string[] }[] {
  return groups.flatMap((group) =>
    group
      .filter((term) => term.includes(' '))
      .map((phrase) => ({ parts: phrase.split(' ').map(keysOf), terms: group.filter((term) => term !== phrase) })),
  );
}

/** A term of a synonym group as words are looked for: "de-escalate" is one word, "Calm down" two. */
function asSearched(term: string): string {
  return term
    .split(' ')
    .map((part) => wordsIn(part)[0] ?? '')
    .join(' ');
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const there = map.get(key);
  if (there) there.push(word);
  else map.set(key, [word]);
}
