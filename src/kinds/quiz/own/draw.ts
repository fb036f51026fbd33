/** Draws a quiz of one's own. Pure: questions, wishes and a number in, ids out, for the same the same. */
import { fnv1a } from '../../../core/hash.ts';
import type { PracticeQuestion } from '../practice/practice-question.ts';

export const A_QUIZ = 10;

/** What one may wish for, as the address names it. */
export const WISHES = ['who', 'phase', 'situation'] as const;
export type Wishes = Partial<Record<(typeof WISHES)[number], string>>;

export interface Drawn {
  ids: string[];
  /** How many of them are all that was wished for; the others come closest. */
  fitting: number;
}

/** @param draw tells one quiz from another with the same wishes */
export function drawQuiz(questions: readonly PracticeQuestion[], wishes: Wishes, draw: number): Drawn {
  const wished = WISHES.filter((wish) => wishes[wish] !== undefined);
  const met = (question: PracticeQuestion) => wished.filter((wish) => meets(question, wish, wishes[wish])).length;
  const fitting = questions.filter((question) => met(question) === wished.length);
  const techniques = new Set(fitting.map(({ technique }) => technique));
  // Where few fit, those that train the same technique come before those that meet as many wishes and do not.
  const nearness = (question: PracticeQuestion) => 2 * met(question) + (techniques.has(question.technique) ? 1 : 0);
  const drawn: PracticeQuestion[] = [];
  const left = questions.map((question) => ({ question, near: nearness(question), chance: fnv1a(`${draw} ${question.id}`) }));
  while (drawn.length < A_QUIZ && left.length) {
    const times = ({ technique }: PracticeQuestion) => drawn.filter((one) => one.technique === technique).length;
    left.sort((a, b) => b.near - a.near || times(a.question) - times(b.question) || a.chance - b.chance);
    drawn.push(...left.splice(0, 1).map(({ question }) => question));
  }
  drawn.sort((a, b) => a.difficulty - b.difficulty);
  return { ids: drawn.map(({ id }) => id), fitting: drawn.filter((question) => fitting.includes(question)).length };
}

function meets(question: PracticeQuestion, wish: keyof Wishes, value: string | undefined): boolean {
  if (wish === 'situation') return question.situations?.some((situation) => situation === value) ?? false;
  return question[wish] === value;
}

/** What an address asks for. @param known values that the handbook has, by wish
 * @returns wishes that can be met, and values that cannot: they are left out */
export function wishesIn(
  address: URLSearchParams,
  known: Record<keyof Wishes, readonly string[]>,
): { wishes: Wishes; unknown: string[] } {
  const asked = WISHES.flatMap((wish) => {
    const value = address.get(wish);
    return value ? [{ wish, value, isKnown: known[wish].includes(value) }] : [];
  });
  const ofKnown = asked.filter(({ isKnown }) => isKnown).map(({ wish, value }) => [wish, value]);
  return {
    wishes: Object.fromEntries(ofKnown),
    unknown: asked.filter(({ isKnown }) => !isKnown).map(({ value }) => value),
  };
}
