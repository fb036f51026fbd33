/** The questions of the day from what is kept: for the page that asks them and for those that only tell of them. */
import { recordOf, type SavedAnswers } from '../memory/answer-record.ts';
import { A_DAY, chooseQuestions } from './choose.ts';
import type { PracticeQuestion } from './practice-question.ts';
import { dayNumber, standingOf, type Standing } from './schedule.ts';

/** The reader's own day, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('sv');
}

/** @param kept ids that the day has, where they are not kept with the answers yet
 *  @param more how many to add to those that are there */
export function todaysIds(
  questions: readonly PracticeQuestion[],
  answers: SavedAnswers,
  now: Date,
  kept: readonly string[] = [],
  more = 0,
): string[] {
  const { who, how, on, ids = [] } = answers.practice ?? {};
  const own = on === dayOf(now) ? ids : kept;
  const count = Math.max(A_DAY, own.length + more);
  return chooseQuestions({ questions, standings: standingsIn(questions, answers), now, who, how, kept: own, count });
}

/** How the questions stand that were ever answered, by id. */
export function standingsIn(questions: readonly PracticeQuestion[], answers: SavedAnswers): Map<string, Standing> {
  return new Map(
    questions.flatMap(({ id, version }) => {
      const standing = standingOf(recordOf(answers, id, version));
      return standing ? [[id, standing] as const] : [];
    }),
  );
}

export function isOfToday({ last }: Standing, now: Date): boolean {
  return dayNumber(last) === dayNumber(now);
}
