/** Scores how far pages are about a query by their summaries alone. */
import { SAYING_WORDS, type PageSummary, type WordMatcher } from './page-summaries.ts';

/** What further matches in a summary add to the best one. */
const FURTHER_MATCHES = 0.3;
/** One word of a whole saying tells less of the page than one of a short keyword. */
const SAYING_WEIGHT = 0.6;
/** How much of a phrase's score depends on the query having all of it: "customer" is a small part of "customer lies". */
const COMPLETENESS = 0.8;

/** Scores of the pages that match, by page id. */
export type PageScores = ReadonlyMap<string, number>;

/** Scores the pages whose summary has the word. */
export function wordScores(summaries: readonly PageSummary[], matcher: WordMatcher): PageScores {
  return scoresOf(summaries, ({ phrases }) => {
    const found = phrases.map(({ words, weight }) => {
      const isSaying = words.length >= SAYING_WORDS;
      return (isSaying ? SAYING_WEIGHT : 1) * weight * Math.max(...words.map(matcher));
    });
    const best = Math.max(0, ...found);
    const rest = found.reduce((sum, score) => sum + score, 0) - best;
    return best + FURTHER_MATCHES * rest;
  });
}

/** Scores each page by its title or keyword that is nearest to the whole query.
 *  @param query its words, each with its share of the query */
export function phraseScores(
  summaries: readonly PageSummary[],
  query: readonly { matcher: WordMatcher; share: number }[],
): PageScores {
  return scoresOf(summaries, ({ phrases }) =>
    Math.max(
      0,
      ...phrases.map(({ words, shares, weight }) => {
        const answered = query.reduce((sum, { matcher, share }) => sum + share * Math.max(...words.map(matcher)), 0);
        if (answered === 0) return 0;
        const asked = words.reduce((sum, word, index) => {
          return sum + (shares[index] ?? 0) * Math.max(...query.map(({ matcher }) => matcher(word)));
        }, 0);
        return weight * answered * (1 - COMPLETENESS + COMPLETENESS * asked);
      }),
    ),
  );
}

function scoresOf(summaries: readonly PageSummary[], score: (summary: PageSummary) => number): PageScores {
  const scores = summaries.map((summary) => [summary.id, score(summary)] as const);
  return new Map(scores.filter(([, value]) => value > 0));
}
