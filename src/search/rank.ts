/** Ranks pages: merges what summaries and index have for each word of the query into one list. README.md says what each
 * constant is worth. */
import { phraseScores, wordScores, type PageScores } from './metadata-score.ts';
import { matcherOf, type PageSummary, type WordMatcher } from './page-summaries.ts';
import type { PlannedWord } from './terms.ts';
import { idfOf, scoreText, type IndexHit, type TextMatch } from './text-score.ts';

/** A page of the answer. */
export interface RankedPage {
  id: string;
  score: number;
  /** Share of the query that the page answers, rare words counting more: 1 is all of it. */
  coverage: number;
  /** Positions of all matching words in the page's text, in order. */
  words: number[];
}

const TEXT_WEIGHT = 0.4;
const METADATA_WEIGHT = 0.6;
const PHRASE_WEIGHT = 1;
/** What the best pages pass on to pages linked with them, and how many of the best do. */
const LINK_BOOST = 0.8;
const LINK_SOURCES = 3;
/** Factor for secondary pages, such as practice and reference: the page that explains comes first. */
const DEMOTION = 0.8;
/** Pages below this share of the best score are left out. From .15 on this would cost nDCG. */
const MIN_SCORE_RATIO = 0.1;
/** A page with less coverage ranks below all others. */
export const MIN_COVERAGE = 0.3;

/** What one word of the query found. */
interface MatchedWord {
  matcher: WordMatcher;
  idf: number;
  isStopWord: boolean;
  text: ReadonlyMap<string, TextMatch>;
  metadata: PageScores;
}

/** @param hits for each planned word, for each of its terms, what the index found; undefined where it was not asked
 *  @param total how many pages there are */
export function rank(
  planned: readonly PlannedWord[],
  hits: readonly (readonly (readonly IndexHit[])[] | undefined)[],
  summaries: readonly PageSummary[],
  total: number,
): RankedPage[] {
  const words = planned.map((word, index): MatchedWord => {
    const matcher = matcherOf(word);
    const own = hits[index];
    const { matches: text, closePages } = scoreText(word, own ?? []);
    const metadata = wordScores(summaries, matcher);
    const idf = idfOf(word, own ? closePages : undefined, metadata.size, total);
    return { matcher, idf, isStopWord: word.stopWord === true, text, metadata };
  });
  const matched = words.filter(({ text, metadata }) => text.size + metadata.size > 0);
  const whole = matched.reduce((sum, { idf }) => sum + idf, 0);
  const phrases = phraseScores(
    summaries,
    words.map(({ matcher, idf }) => ({ matcher, share: idf / whole })),
  );
  const demoted = demotedPages(summaries, words);
  const pages = [...new Set(matched.flatMap(({ text, metadata }) => [...text.keys(), ...metadata.keys()]))].map((id) => {
    const page = pageOf(id, matched, whole);
    const score = page.score * Math.sqrt(page.coverage) + PHRASE_WEIGHT * whole * (phrases.get(id) ?? 0);
    return { ...page, score: demoted.has(id) ? DEMOTION * score : score };
  });
  const all = inOrder(withLinkBoost(inOrder(pages), summaries));
  const best = Math.max(...all.map(({ score }) => score));
  return all.filter(({ score }) => score >= MIN_SCORE_RATIO * best);
}

/** A page with the score of its words alone. */
function pageOf(id: string, matched: readonly MatchedWord[], whole: number): RankedPage {
  const own = matched.filter(({ text, metadata }) => text.has(id) || metadata.has(id));
  const score = own.reduce((sum, { idf, text, metadata }) => {
    return sum + idf * (TEXT_WEIGHT * (text.get(id)?.score ?? 0) + METADATA_WEIGHT * (metadata.get(id) ?? 0));
  }, 0);
  // Stop words are highlighted only where the query has nothing else.
  const onlyStopWords = matched.every(({ isStopWord }) => isStopWord);
  const positions = own
    .filter(({ isStopWord }) => onlyStopWords || !isStopWord)
    .flatMap(({ text }) => text.get(id)?.positions ?? []);
  return {
    id,
    score,
    coverage: own.reduce((sum, { idf }) => sum + idf, 0) / whole,
    words: [...new Set(positions)].sort((a, b) => a - b),
  };
}

/** The secondary pages, except those of a folder that a word of the query matches as a whole: then it asks for that kind of
 * page, as "test" does for quizzes. */
function demotedPages(summaries: readonly PageSummary[], words: readonly MatchedWord[]): Set<string> {
  const secondary = summaries.filter(({ isSecondary }) => isSecondary);
  const folderOf = ({ path }: PageSummary) => path.split('/')[0];
  const isAskedFor = (folder: string | undefined) => {
    const pages = secondary.filter((page) => folderOf(page) === folder);
    return pages.length > 1 && words.some(({ metadata }) => pages.every(({ id }) => metadata.has(id)));
  };
  return new Set(secondary.filter((page) => !isAskedFor(folderOf(page))).map(({ id }) => id));
}

function inOrder(pages: readonly RankedPage[]): RankedPage[] {
  const isCovered = ({ coverage }: RankedPage) => Number(coverage >= MIN_COVERAGE);
  return [...pages].sort((a, b) => isCovered(b) - isCovered(a) || b.score - a.score || a.id.localeCompare(b.id));
}

/** Boosts the pages that the best ones are linked with: a query about threats is helped by the checklist beside the page. */
function withLinkBoost(pages: readonly RankedPage[], summaries: readonly PageSummary[]): RankedPage[] {
  const linkedOf = new Map(summaries.map(({ id, linked }) => [id, linked]));
  const boosts = new Map<string, number>();
  for (const { id, score } of pages.slice(0, LINK_SOURCES))
    for (const { id: to, closeness } of linkedOf.get(id) ?? [])
      boosts.set(to, (boosts.get(to) ?? 0) + LINK_BOOST * closeness * score);
  const found = new Set(pages.map(({ id }) => id));
  const added = [...boosts.keys()]
    .filter((id) => !found.has(id) && linkedOf.has(id))
    .map((id): RankedPage => ({ id, score: 0, coverage: 0, words: [] }));
  return [...pages, ...added].map((page) => ({ ...page, score: page.score + (boosts.get(page.id) ?? 0) }));
}
