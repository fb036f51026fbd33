/** Chooses the questions of a day (rule: README.md). Pure: records, day and wishes in, ids out, for the same the same. */
import { fnv1a } from '../../../core/hash.ts';
import { WORDS_A_MINUTE } from '../../../core/sentences.ts';
import { WHO } from '../../../core/vocabulary.ts';
import type { PracticeQuestion } from './practice-question.ts';
import { dayNumber, isDue, type Standing } from './schedule.ts';

export const A_DAY = 3;
/** A minute and a half. */
export const MOST_WORDS = 1.5 * WORDS_A_MINUTE;
const MOST_WRONG = 2;
/** Danger comes at least as often as this. */
const DANGER_DAYS = 7;
/** Whoever has never met it meets it after so many others: within the same week. */
const BEFORE_DANGER = 6;

export interface Occasion {
  questions: readonly PracticeQuestion[];
  /** How they stand with the reader, by id; those never answered are missing. */
  standings: ReadonlyMap<string, Standing>;
  now: Date;
  /** The side and the channel that the reader chose. */
  who?: string | undefined;
  how?: string | undefined;
  /** Ids of those that this day has already, which stay. */
  kept: readonly string[];
  /** How many there are to be. */
  count: number;
}

/** @returns ids of the kept and of the new ones; fewer than asked for where no more fit */
export function chooseQuestions(occasion: Occasion): string[] {
  const { questions, kept, count } = occasion;
  const chosen = kept.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  while (chosen.length < count) {
    // What three at a time may not have in common.
    const beside = chosen.slice(chosen.length - (chosen.length % A_DAY));
    const next = inOrder(occasion, beside).find((question) => !chosen.includes(question) && fits(occasion, question, beside));
    if (!next) break;
    chosen.push(next);
  }
  return chosen.map(({ id }) => id);
}

function fits({ questions, standings, now }: Occasion, question: PracticeQuestion, beside: readonly PracticeQuestion[]): boolean {
  const last = standings.get(question.id)?.last;
  if (last && dayNumber(last) === dayNumber(now)) return false;
  if (beside.some(({ technique, slow }) => technique === question.technique || (slow && question.slow))) return false;
  const shortest = Math.min(...questions.map(({ words }) => words));
  const toCome = (A_DAY - 1 - beside.length) * shortest;
  return beside.reduce((sum, { words }) => sum + words, question.words + toCome) <= MOST_WORDS;
}

/** Every question that may come next, the one that should come first; some more than once. */
function inOrder(occasion: Occasion, beside: readonly PracticeQuestion[]): PracticeQuestion[] {
  const { questions, standings, now, who, how } = occasion;
  const isOfSide = (question: PracticeQuestion) => !who || question.who === who;
  const matches = (question: PracticeQuestion) =>
    isOfSide(question) && (!how || !question.how || question.how.some((one) => one === how));
  const seen = questions.flatMap((question) => {
    const standing = standings.get(question.id);
    return standing ? [{ question, ...standing }] : [];
  });
  const due = seen.filter((one) => isDue(one, now)).sort((a, b) => a.due.getTime() - b.due.getTime());
  const longestAgo = [...seen].sort((a, b) => a.last.getTime() - b.last.getTime());
  const unseen = byEase(
    occasion,
    questions.filter(({ id }) => !standings.has(id)),
    beside,
  );
  const wrong = due.filter(({ right }) => !right).map(({ question }) => question);
  const danger = owesDanger(occasion, beside)
    ? [...unseen.filter(matches), ...unseen, ...longestAgo.map(({ question }) => question)]
    : [];
  return [
    ...(beside.filter((question) => wrong.includes(question)).length < MOST_WRONG ? wrong : []),
    ...danger.filter((question) => question.danger),
    ...unseen.filter(matches),
    ...due.filter(({ right }) => right).map(({ question }) => question),
    // A side or a channel may have been asked to the end.
    ...unseen.filter(isOfSide),
    ...unseen,
    ...longestAgo.map(({ question }) => question).filter((question) => !wrong.includes(question)),
    ...wrong, // nothing else is left
  ];
}

/** Questions never seen: sides take turns, then the easiest, then the technique with fewest answers, then by the day's chance. */
function byEase(
  { questions, standings, now }: Occasion,
  unseen: readonly PracticeQuestion[],
  beside: readonly PracticeQuestion[],
): PracticeQuestion[] {
  const seen = questions.filter(({ id }) => standings.has(id));
  const lastOf = ({ id }: PracticeQuestion) => standings.get(id)?.last.getTime() ?? 0;
  const turns = new Map(
    WHO.map((who, place) => {
      const times = seen.filter((question) => question.who === who).map(lastOf);
      const isBeside = beside.some((question) => question.who === who);
      return [who, isBeside ? Infinity : Math.max(place - WHO.length, ...times)];
    }),
  );
  const answers = ({ technique }: PracticeQuestion) => seen.filter((question) => question.technique === technique).length;
  const rank = (question: PracticeQuestion) => [
    turns.get(question.who) ?? 0,
    question.difficulty,
    answers(question),
    fnv1a(`${dayNumber(now)} ${question.id}`),
  ];
  return unseen
    .map((question) => ({ question, rank: rank(question) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ question }) => question);
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find(Boolean) ?? 0;
}

function owesDanger({ questions, standings, now }: Occasion, beside: readonly PracticeQuestion[]): boolean {
  if (beside.some(({ danger }) => danger)) return false;
  const met = questions.flatMap(({ id, danger }) => (danger ? (standings.get(id)?.last ?? []) : []));
  if (!met.length) return standings.size >= BEFORE_DANGER;
  return dayNumber(now) - Math.max(...met.map(dayNumber)) >= DANGER_DAYS;
}
