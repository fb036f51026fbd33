/** How far pages are about a question, by their heads alone. */
import type { Head, Match } from './page-summaries.ts';

/** What more places in a head add to the best one. */
const MORE = 0.3;
/** How much of a phrase's worth hangs on being asked whole: "customer" is a small part of "customer lies". */
const WHOLE = 0.8;

export interface Aboutness {
  /** For each word of the question, the pages with it in their heads and how well. */
  words: Map<string, number>[];
  /** For each page, its title or keyword that is nearest to the whole question: 0 to 1.
   * @param shares what share of the question each of its words is */
  phrases: (shares: readonly number[]) => Map<string, number>;
}

export function aboutness(matches: readonly Match[], heads: readonly Head[]): Aboutness {
  return {
    words: matches.map((match) => {
      const scores = heads.map((head) => [head.id, wordIn(head, match)] as const);
      return new Map(scores.filter(([, score]) => score > 0));
    }),
    phrases: (shares) => {
      const scores = heads.map((head) => [head.id, nearestPhrase(head, matches, shares)] as const);
      return new Map(scores.filter(([, score]) => score > 0));
    },
  };
}

function wordIn({ phrases }: Head, match: Match): number {
  const found = phrases.map(({ words, weight }) => weight * Math.max(...words.map(match)));
  const best = Math.max(0, ...found);
  const rest = found.reduce((sum, score) => sum + score, 0) - best;
  return best + MORE * rest;
}

function nearestPhrase({ phrases }: Head, matches: readonly Match[], shares: readonly number[]): number {
  return Math.max(
    0,
    ...phrases.map(({ words, shares: counts, weight }) => {
      const answered = matches.reduce((sum, match, index) => sum + shares[index]! * Math.max(...words.map(match)), 0);
      if (answered === 0) return 0;
      const asked = words.reduce(
        (sum, word, index) => sum + counts[index]! * Math.max(...matches.map((match) => match(word))),
        0,
      );
      return weight * answered * (1 - WHOLE + WHOLE * asked);
    }),
  );
}
