/** Which pages say a word, or one that begins with it: from the postings beside the vocabulary, whose parts are loaded as they are needed. */
import { LEVELS, unpackPostings, type Posting } from './postings.ts';
import { wordsFrom } from './sorted-words.ts';
import type { IndexHit } from './text-score.ts';
import { wordsIn } from './tokens.ts';

/** What the postings belong to. */
interface Order {
  /** The words of the vocabulary, sorted. */
  words: readonly string[];
  /** Which word each part begins with, by its place. */
  starts: readonly number[];
  /** Ids of the pages. */
  ids: readonly string[];
}

/** What a level scores: a page that dwells on a word stands further before the others than its level says (measured, see README). */
const scoreOf = (level: number): number => (level / LEVELS) ** 1.5;

/** By the place of the page. */
type Scores = ReadonlyMap<number, number>;

export class WordIndex {
  readonly #order: Order;
  readonly #load: (part: number) => Promise<string>;
  readonly #parts = new Map<number, Promise<Posting[][]>>();

  /** @param load loads a part by its number */
  constructor(order: Order, load: (part: number) => Promise<string>) {
    this.#order = order;
    this.#load = load;
  }

  /** The pages that have every word of the term; of a longer word that begins with it, the share that was typed counts. */
  async search(term: string): Promise<IndexHit[]> {
    const [first = new Map<number, number>(), ...further] = await Promise.all(wordsIn(term).map((word) => this.#pagesWith(word)));
    return [...first]
      .filter(([page]) => further.every((pages) => pages.has(page)))
      .map(([page, score]) => {
        const scores = further.map((pages) => pages.get(page) ?? 0);
        return { id: this.#order.ids[page] ?? '', score: scores.reduce((sum, one) => sum + one, score), words: [] };
      });
  }

  async #pagesWith(word: string): Promise<Scores> {
    const { words } = this.#order;
    const { begin, end } = wordsFrom(words, word);
    const postings = await this.#postingsOf(begin, end);
    const scores = new Map<number, number>();
    postings.forEach((pages, index) => {
      const share = word.length / (words[begin + index]?.length ?? 1);
      for (const { page, level } of pages) scores.set(page, Math.max(scores.get(page) ?? 0, scoreOf(level) * share));
    });
    return scores;
  }

  /** @returns the postings of the words from `begin` to the one before `end` */
  async #postingsOf(begin: number, end: number): Promise<Posting[][]> {
    const { starts, words } = this.#order;
    const needed = starts.flatMap((start, part) =>
      start < end && (starts[part + 1] ?? words.length) > begin ? [{ start, part }] : [],
    );
    const parts = await Promise.all(
      needed.map(async ({ start, part }) => (await this.#part(part)).slice(Math.max(0, begin - start), end - start)),
    );
    return parts.flat();
  }

  /** What could not be loaded is tried again the next time. */
  #part(part: number): Promise<Posting[][]> {
    const before = this.#parts.get(part);
    if (before) return before;
    const loading = this.#load(part).then(unpackPostings);
    this.#parts.set(part, loading);
    loading.catch(() => this.#parts.delete(part));
    return loading;
  }
}
