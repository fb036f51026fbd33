/** Merges what heads and index have for each word of a question into one list of pages. The constants were tuned on the
 * tuning half of tests/search in both languages at once and rounded; none of them moves nDCG by more than .02. */
import { MINOR, matchOf, type Head } from './page-summaries.ts';
import type { PlannedWord } from './planner.ts';
import { aboutness } from './metadata-score.ts';

/** One page found for one term by the index. */
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

/** What text, the head's words and the head's best phrase count. */
const TEXT = 0.4;
const HEAD = 0.6;
const PHRASE = 1;
/** What a second form of a word on a page adds to the first. */
const SEVERAL = 0.4;
/** Share of the best term's weight from which a term is near the word. */
const NEAR = 0.5;
/** Share of a word's rarity that heads decide, where the index decides the rest. */
const RARE_IN_HEADS = 0.3;
/** The weight of a word that every page has: not nothing, or a question of such words would find nothing. */
const LEAST = 0.01;
/** What pages give to the pages they are linked with, and how many of the best do. */
const GIVEN = 0.8;
const GIVERS = 3;
/** Pages for practice and for looking things up come after the page that explains, unless the question is nearer to them. */
const AFTER = /^(?:quizzes|scenarios)\/|^reference\/(?:glossary|how-we-know|phrases)$/;
const LATER = 0.8;

/** Share of the best page's score below which a page has only brushed the question. More would cost nDCG from .15 on. */
const BRUSHED = 0.1;

/** Share of the question from which a page answers it; pages with less stand below all others. */
export const ENOUGH = 0.3;

/** What one word of the question found. */
interface Found {
  rarity: number;
  minor: boolean;
  text: Map<string, { score: number; words: number[] }>;
  head: Map<string, number>;
}

/** @param hits for each planned word, for each of its terms, the pages that the index found; none before it is asked
 *  @param total how many pages there are */
export function rank(
  planned: readonly PlannedWord[],
  hits: readonly (readonly Hit[])[][],
  heads: readonly Head[],
  total: number,
): Ranked[] {
  const about = aboutness(planned.map(matchOf), heads);
  const words = planned.map((word, index): Found => {
    const text = textHits(word, hits[index] ?? []);
    const head = about.words[index]!;
    return {
      ...text,
      head,
      minor: word.minor === true,
      rarity: rarity(hits.length ? text.near : undefined, head.size, total) * (word.minor ? MINOR : 1),
    };
  });
  const answered = words.filter(({ text, head }) => text.size + head.size > 0);
  const whole = answered.reduce((sum, word) => sum + word.rarity, 0);
  const phrases = about.phrases(words.map(({ rarity }) => rarity / whole));
  const ids = new Set(answered.flatMap(({ text, head }) => [...text.keys(), ...head.keys()]));
  const byId = new Map(heads.map((head) => [head.id, head]));
  const later = comingLater(heads, about.words);
  // "and" and "before" are marked in a page's text only where the question has nothing else.
  const tells = ({ minor }: Found) => !minor || answered.every((word) => word.minor);
  const found = [...ids].map((id): Ranked => {
    const matching = answered.filter(({ text, head }) => text.has(id) || head.has(id));
    const coverage = matching.reduce((sum, word) => sum + word.rarity, 0) / whole;
    const own = matching.reduce(
      (sum, { rarity, text, head }) => sum + rarity * (TEXT * (text.get(id)?.score ?? 0) + HEAD * (head.get(id) ?? 0)),
      0,
    );
    const score = own * Math.sqrt(coverage) + PHRASE * whole * (phrases.get(id) ?? 0);
    const positions = matching.filter(tells).flatMap(({ text }) => text.get(id)?.words ?? []);
    return {
      id,
      score: later.has(id) ? LATER * score : score,
      coverage,
      words: [...new Set(positions)].sort((a, b) => a - b),
    };
  });
  const all = inOrder(withLinked(inOrder(found), byId));
  const best = Math.max(...all.map(({ score }) => score));
  return all.filter(({ score }) => score >= BRUSHED * best);
}

/** Pages that come after the page that explains; not those of a kind that is asked for: every quiz has "test" in its head. */
function comingLater(heads: readonly Head[], words: readonly ReadonlyMap<string, number>[]): Set<string> {
  const after = heads.filter(({ path }) => AFTER.test(path));
  const kindOf = ({ path }: Head) => path.split('/')[0]!;
  const isAsked = (kind: string) => {
    const pages = after.filter((head) => kindOf(head) === kind);
    return pages.length > 1 && words.some((found) => pages.every(({ id }) => found.has(id)));
  };
  return new Set(after.filter((head) => !isAsked(kindOf(head))).map(({ id }) => id));
}

function inOrder(pages: readonly Ranked[]): Ranked[] {
  return [...pages].sort(
    (a, b) => Number(b.coverage >= ENOUGH) - Number(a.coverage >= ENOUGH) || b.score - a.score || a.id.localeCompare(b.id),
  );
}

/** The best pages give to the pages they are linked with: who asks about threats is helped by the checklist beside it. */
function withLinked(pages: readonly Ranked[], heads: ReadonlyMap<string, Head>): Ranked[] {
  const given = new Map<string, number>();
  for (const { id, score } of pages.slice(0, GIVERS))
    for (const { id: to, closeness } of heads.get(id)?.linked ?? [])
      given.set(to, (given.get(to) ?? 0) + GIVEN * closeness * score);
  const found = new Set(pages.map(({ id }) => id));
  const reached = [...given.keys()]
    .filter((id) => !found.has(id))
    .map((id): Ranked => ({ id, score: 0, coverage: 0, words: [] }));
  return [...pages, ...reached].map((page) => ({ ...page, score: page.score + (given.get(page.id) ?? 0) }));
}

/** For each page the best of its terms, and how many pages have the word or a form of it: not its distant kin. */
function textHits({ terms }: PlannedWord, hitsOfTerms: readonly (readonly Hit[])[]): { text: Found['text']; near: number } {
  const text: Found['text'] = new Map();
  const near = new Set<string>();
  const bestWeight = Math.max(...terms.map(({ weight }) => weight));
  hitsOfTerms.forEach((hits, index) => {
    const { weight } = terms[index]!;
    const best = Math.max(...hits.map(({ score }) => score), 0) || 1;
    for (const { id, score, words } of hits) {
      if (weight >= NEAR * bestWeight) near.add(id);
      const own = weight * Math.sqrt(score / best);
      const there = text.get(id);
      const sum = there ? Math.max(there.score, own) + SEVERAL * Math.min(there.score, own) : own;
      text.set(id, { score: sum, words: [...(there?.words ?? []), ...words] });
    }
  });
  return { text, near: near.size };
}

/** 1 for a word on one page, next to nothing for a word on all of them.
 * @param inText pages with the word; undefined where the index was not asked */
function rarity(inText: number | undefined, inHeads: number, total: number): number {
  if (total <= 1) return LEAST;
  const rare = (found: number) => Math.max(0, Math.log(total / Math.max(1, found)) / Math.log(total));
  if (inText === undefined) return Math.max(LEAST, rare(inHeads));
  if (inText === 0) return LEAST;
  return Math.max(LEAST, (1 - RARE_IN_HEADS) * rare(inText) + RARE_IN_HEADS * rare(inHeads + 1));
}
