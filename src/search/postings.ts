/** Postings: which pages say a word, and how much it tells of each. All that the index is asked for a ranking, in a tenth of its bytes: in
 * parts, of which a query needs a few. Where a word stands is read from the text of a page once it is shown. */
import { numberOf, signOf } from './packing.ts';

/** A page by its place in the summaries. */
export interface Posting {
  page: number;
  /** 1 to LEVELS. */
  level: number;
}

export const LEVELS = 3;

/** Longest part, in characters of its words' postings; on the way about half as many bytes. */
const PART_LENGTH = 1000;

/** What a second occurrence adds wears off; a long page says every word more often (BM25, with its usual constants). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** @param count how often the page says the word
 *  @param length of the page, in lengths of the average page */
export function levelOf(count: number, length: number): number {
  const share = count / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  return Math.max(1, Math.ceil(share * LEVELS));
}

/** Signs before a page whose level is above 1, by what it is above. */
const RAISED = ['', '!', '#'];
const END = ' ';

/** @param postings of one word, by page */
function packWord(postings: readonly Posting[]): string {
  const signs = postings.map(({ page, level }, index) => {
    const gap = page - (postings[index - 1]?.page ?? -1) - 1;
    return (RAISED[level - 1] ?? '') + signOf(gap);
  });
  return signs.join('') + END;
}

/** @param words the postings of every word of the vocabulary, in its order
 *  @returns the parts, and which word each begins with, by its place in the vocabulary */
export function packPostings(words: readonly (readonly Posting[])[]): { parts: string[]; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  words.map(packWord).forEach((packed, index) => {
    const last = parts.at(-1);
    if (last !== undefined && last.length + packed.length <= PART_LENGTH) parts[parts.length - 1] = last + packed;
    else {
      parts.push(packed);
      starts.push(index);
    }
  });
  return { parts, starts };
}

/** @returns the postings of each word of a part */
export function unpackPostings(part: string): Posting[][] {
  return part
    .split(END)
    .slice(0, -1)
    .map((packed) => {
      let page = -1;
      let level = 1;
      const postings: Posting[] = [];
      for (const sign of packed) {
        const raise = RAISED.indexOf(sign);
        if (raise > 0) level = raise + 1;
        else {
          page += numberOf(sign) + 1;
          postings.push({ page, level });
          level = 1;
        }
      }
      return postings;
    });
}
