/** An index of the texts of all pages, made in memory when it is first asked: in the place of Pagefind's, which cannot be loaded from
 * disk. Like that one it takes the beginning of a word for the word, and tells positions by white space. */
import { SPACE } from '../../search/excerpt.ts';
import type { IndexHit } from '../../search/text-score.ts';
import { wordsIn } from '../../search/tokens.ts';

/** Words, counted by white space, from the first to the one before `to`. */
export interface Heading {
  from: number;
  to: number;
  weight: number;
}

export interface PageText {
  id: string;
  content: string;
  headings: readonly Heading[];
}

/** What a second occurrence adds wears off; a long page says every word more often (BM25, with its usual constants). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A word that only begins like the term. */
const PREFIX_SHARE = 0.5;

/** What one page says of a token. */
interface Posting {
  /** Occurrences, those in headings at their weight. */
  count: number;
  positions: number[];
}

/** By the place of the page. */
type Postings = Map<number, Posting>;

export class TextIndex {
  readonly #postings = new Map<string, Postings>();
  readonly #ids: string[];
  readonly #lengths: number[] = [];
  readonly #averageLength: number;

  constructor(pages: readonly PageText[]) {
    this.#ids = pages.map(({ id }) => id);
    const known = new Map<string, Postings[]>();
    pages.forEach(({ content, headings }, page) => {
      const words = content.split(SPACE);
      this.#lengths.push(words.length);
      const weights = new Uint8Array(words.length).fill(1);
      for (const { from, to, weight } of headings) weights.fill(weight, from, to);
      words.forEach((word, position) => {
        const postings = known.get(word) ?? [...new Set(wordsIn(word))].map((token) => this.#postingsOf(token));
        known.set(word, postings);
        for (const pages of postings) add(pages, page, position, weights[position] ?? 1);
      });
    });
    this.#averageLength = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pages.length);
  }

  #postingsOf(token: string): Postings {
    const postings: Postings = this.#postings.get(token) ?? new Map();
    this.#postings.set(token, postings);
    return postings;
  }

  /** The pages that have every word of the term, best first. */
  search(term: string): IndexHit[] {
    const found = wordsIn(term).map((word) => this.#pagesWith(word));
    const [first = new Map<number, Posting>(), ...further] = found;
    const hits = [...first.keys()].flatMap((page): IndexHit[] => {
      const matches = [first, ...further].flatMap((pages) => pages.get(page) ?? []);
      if (matches.length < found.length) return [];
      const words = [...new Set(matches.flatMap(({ positions }) => positions))].sort((a, b) => a - b);
      const score = matches.reduce((sum, { count }) => sum + this.#weigh(count, page), 0);
      return [{ id: this.#ids[page] ?? '', score, words }];
    });
    return hits.sort((a, b) => b.score - a.score);
  }

  /** Longer words count at their share. */
  #pagesWith(word: string): Postings {
    const pages: Postings = new Map();
    for (const [token, postings] of this.#postings) {
      if (!token.startsWith(word)) continue;
      const share = token === word ? 1 : PREFIX_SHARE;
      for (const [page, { count, positions }] of postings) {
        const before = pages.get(page);
        pages.set(page, {
          count: (before?.count ?? 0) + share * count,
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

function add(postings: Postings, page: number, position: number, weight: number): void {
  const posting = postings.get(page);
  if (posting) {
    posting.count += weight;
    posting.positions.push(position);
  } else postings.set(page, { count: weight, positions: [position] });
}
