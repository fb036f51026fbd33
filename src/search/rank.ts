/** Merges what was found for each term of each word into one list of pages: all words first, rare words count more. */
import type { PlannedWord } from './planner.ts';

/** One page found for one term. */
export interface Hit {
  id: string;
  score: number;
  /** Positions of the matching words in the page's text. */
  words: number[];
}

/** A page of the answer. */
export interface Ranked {
  id: string;
  score: number;
  /** Share of the question, rare words counting more, that the page answers: 1 is all of it. */
  coverage: number;
  /** Positions of all matching words. */
  words: number[];
}

/** What a second form of a word on a page adds to the first. Tuned on tests/search, like the square root of the coverage. */
const SEVERAL = 0.4;
/** Share of the best term's weight from which a term is near the word. */
const NEAR = 0.5;
/** The weight of a word that every page has: not nothing, or a question of such words would find nothing. */
const LEAST = 0.01;

/** Share of the question from which a page answers it; pages with less stand below all others. Asking for all of it
 * was measured and worse by .04 nDCG: here every page has the common words. */
export const ENOUGH = 0.4;

/** What one word of the question found: for each page, the best of its terms. */
interface WordHits {
  rarity: number;
  pages: Map<string, { score: number; words: number[] }>;
}

/** @param hits for each planned word, for each of its terms, the pages found
 *  @param total how many pages there are */
export function rank(planned: readonly PlannedWord[], hits: readonly (readonly Hit[])[][], total: number): Ranked[] {
  const words = planned.map((word, index) => wordHits(word, hits[index]!, total)).filter(({ pages }) => pages.size > 0);
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(words.flatMap(({ pages }) => [...pages.keys()]));
  return [...ids]
    .map((id) => {
      const matching = words.filter(({ pages }) => pages.has(id));
      const coverage = matching.reduce((sum, { rarity }) => sum + rarity, 0) / whole;
      const score = matching.reduce((sum, { rarity, pages }) => sum + rarity * pages.get(id)!.score, 0) * Math.sqrt(coverage);
      return {
        id,
        score,
        coverage,
        words: [...new Set(matching.flatMap(({ pages }) => pages.get(id)!.words))].sort((a, b) => a - b),
      };
    })
    .sort((a, b) => Number(b.coverage >= ENOUGH) - Number(a.coverage >= ENOUGH) || b.score - a.score || a.id.localeCompare(b.id));
}

function wordHits({ terms }: PlannedWord, hitsOfTerms: readonly (readonly Hit[])[], total: number): WordHits {
  const pages: WordHits['pages'] = new Map();
  const near = new Set<string>(); // pages with the word or a form of it: they tell how rare it is, not its distant kin
  const bestWeight = Math.max(...terms.map(({ weight }) => weight));
  terms.forEach(({ weight }, index) => {
    const hits = hitsOfTerms[index]!;
    const best = Math.max(...hits.map(({ score }) => score), 0) || 1;
    for (const { id, score, words } of hits) {
      if (weight >= NEAR * bestWeight) near.add(id);
      const own = weight * Math.sqrt(score / best);
      const there = pages.get(id);
      const sum = there ? Math.max(there.score, own) + SEVERAL * Math.min(there.score, own) : own;
      pages.set(id, { score: sum, words: [...(there?.words ?? []), ...words] });
    }
  });
  return { rarity: Math.max(LEAST, rarityOf(near.size, total)), pages };
}

/** 1 for a word on one page, 0 for a word on all of them. */
function rarityOf(found: number, total: number): number {
  if (found === 0 || total <= 1) return 0;
  return Math.max(0, Math.log(total / found) / Math.log(total));
}
