/** An index of the texts of all pages, made in memory when it is first asked: in the place of Pagefind's, which cannot be loaded from
 * disk. Like that one it takes the beginning of a word for the word, and tells positions by white space. */
import { SPACE } from '../../search/excerpt.ts';
import type { IndexHit } from '../../search/text-score.ts';
import { wordsIn } from '../../search/tokens.ts';

export interface PageText {
  id: string;
  content: string;
}

/** What a second occurrence adds wears off; a long page says every word more often (BM25, with its usual constants). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A word that only begins like the term. */
const PREFIX_SHARE = 0.5;

/** Positions of a word by the place of the page. */
type Postings = Map<number, number[]>;

export class TextIndex {
  readonly #postings = new Map<string, Postings>();
  readonly #ids: string[];
  readonly #lengths: number[] = [];
  readonly #averageLength: number;

  constructor(pages: readonly PageText[]) {
    this.#ids = pages.map(({ id }) => id);
    const known = new Map<string, string[]>();
    pages.forEach(({ content }, page) => {
      const words = content.split(SPACE);
      this.#lengths.push(words.length);
      words.forEach((word, position) => {
        const tokens = known.get(word) ?? wordsIn(word);
        known.set(word, tokens);
        for (const token of new Set(tokens)) this.#add(token, page, position);
      });
    });
    this.#averageLength = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pages.length);
  }

  #add(token: string, page: number, position: number): void {
    const postings = this.#postings.get(token) ?? new Map<number, number[]>();
    this.#postings.set(token, postings);
    const positions = postings.get(page) ?? [];
    postings.set(page, positions);
    positions.push(position);
  }

  /** The pages that have every word of the term, best first. */
  search(term: string): IndexHit[] {
    const found = wordsIn(term).map((word) => this.#pagesWith(word));
    const [first = new Map<number, Match>(), ...further] = found;
    const hits = [...first.keys()].flatMap((page): IndexHit[] => {
      const matches = [first, ...further].flatMap((pages) => pages.get(page) ?? []);
      if (matches.length < found.length) return [];
      const words = [...new Set(matches.flatMap(({ positions }) => positions))].sort((a, b) => a - b);
      const score = matches.reduce((sum, { count }) => sum + this.#weigh(count, page), 0);
      return [{ id: this.#ids[page] ?? '', score, words }];
    });
    return hits.sort((a, b) => b.score - a.score);
  }

  #pagesWith(word: string): Map<number, Match> {
    const pages = new Map<number, Match>();
    for (const [token, postings] of this.#postings) {
      if (!token.startsWith(word)) continue;
      const share = token === word ? 1 : PREFIX_SHARE;
      for (const [page, positions] of postings) {
        const before = pages.get(page);
        pages.set(page, {
          count: (before?.count ?? 0) + share * positions.length,
          positions: [...(before?.positions ?? []), ...positions],
        });
      }
    }
    return pages;
  }

  #weigh(count: number, page: number): number {
    const length = (this.#lengths[page] ?? 0) / Math.max(1, this.#averageLength);
    return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  }
}

interface Match {
  /** Occurrences, those of longer words at their share. */
  count: number;
  positions: number[];
}
