/** Scores pages by the hits of the index for one word of the query, and says how telling the word is. */
import { STOP_WORD_WEIGHT } from './page-summaries.ts';
import type { PlannedWord } from './terms.ts';

/** One page found for one term by the index. */
export interface IndexHit {
  id: string;
  score: number;
  /** Positions of the matching words in the page's text. */
  words: number[];
}

/** A page's best hit for a word, and the positions of all its hits. */
export interface TextMatch {
  score: number;
  positions: number[];
}

/** Share of the best term's weight from which a term counts as the word itself, not as a distant derivation. */
const CLOSE_TERM_RATIO = 0.5;
/** What a second term for the word on the same page adds to the best one. */
const FURTHER_TERMS = 0.4;
/** Share of a word's idf that summaries decide; the index decides the rest. */
const SUMMARY_IDF_SHARE = 0.3;
/** A word that every page has still counts, or a query of such words would find nothing. */
const MIN_IDF = 0.01;

/** Scores each page by the best of the word's terms.
 *  @returns also how many pages have the word or a close form of it */
export function scoreText({ terms }: PlannedWord, hitsOfTerms: readonly (readonly IndexHit[])[]) {
  const matches = new Map<string, TextMatch>();
  const close = new Set<string>();
  const bestWeight = Math.max(...terms.map(({ weight }) => weight));
  terms.forEach(({ weight }, index) => {
    const hits = hitsOfTerms[index] ?? [];
    const best = Math.max(...hits.map(({ score }) => score), 0) || 1;
    for (const { id, score, words } of hits) {
      if (weight >= CLOSE_TERM_RATIO * bestWeight) close.add(id);
      const before = matches.get(id);
      const own = weight * Math.sqrt(score / best);
      const both = before ? Math.max(before.score, own) + FURTHER_TERMS * Math.min(before.score, own) : own;
      matches.set(id, { score: both, positions: [...(before?.positions ?? []), ...words] });
    }
  });
  return { matches, closePages: close.size };
}

/** Inverse document frequency, scaled to 1 for a word on one page and next to nothing for a word on all of them.
 *  @param inText how many pages have the word; undefined where the index was not asked
 *  @param total how many pages there are */
export function idfOf({ stopWord }: PlannedWord, inText: number | undefined, inSummaries: number, total: number): number {
  return Math.max(MIN_IDF, rawIdf(inText, inSummaries, total)) * (stopWord ? STOP_WORD_WEIGHT : 1);
}

function rawIdf(inText: number | undefined, inSummaries: number, total: number): number {
  if (total <= 1 || inText === 0) return 0;
  const idf = (pages: number) => Math.max(0, Math.log(total / Math.max(1, pages)) / Math.log(total));
  if (inText === undefined) return idf(inSummaries);
  return (1 - SUMMARY_IDF_SHARE) * idf(inText) + SUMMARY_IDF_SHARE * idf(inSummaries + 1);
}
