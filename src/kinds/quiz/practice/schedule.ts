/** When a question comes back, in whole days of the reader: after a wrong answer tomorrow, after a right one at the next longer gap.
 * The clock is the caller's. */
import type { AnswerRecord, Card } from '../memory/answer-record.ts';

/** Days until a question comes back. */
const GAPS = [1, 3, 10, 30, 90] as const;
const [AFTER_WRONG, AFTER_FIRST_RIGHT] = GAPS;

/** How a question stands with a reader who has answered it. */
export interface Standing {
  last: Date;
  due: Date;
  /** Whether it was right then. */
  right: boolean;
}

/** undefined for a question that was never answered. */
export function standingOf({ missed, card, answer, changed }: AnswerRecord): Standing | undefined {
  const missedOn = dateIn(missed);
  if (missedOn) return standing(missedOn, inDays(missedOn, AFTER_WRONG));
  const [reviewed, due] = [dateIn(card?.['last_review']), dateIn(card?.['due'])];
  if (reviewed && due) return standing(reviewed, due);
  const answered = answer === undefined ? undefined : dateIn(changed); // right, as nothing was missed
  return answered && standing(answered, inDays(answered, AFTER_FIRST_RIGHT));
}

/** The gap tells: cards that ts-fsrs wrote before 2026-11-29 say no more, and go on at the next longer gap of ours. */
function standing(last: Date, due: Date): Standing {
  return { last, due, right: dayNumber(due) - dayNumber(last) > AFTER_WRONG };
}

/** Returns the record after the question was answered in practice. */
export function afterAnswer(record: AnswerRecord, isRight: boolean, now: Date): AnswerRecord {
  const before = standingOf(record);
  const gap = before ? dayNumber(before.due) - dayNumber(before.last) : 0;
  const next = isRight ? (GAPS.find((days) => days > Math.max(gap, AFTER_WRONG)) ?? GAPS[GAPS.length - 1]) : AFTER_WRONG;
  const { missed: _, ...rest } = record;
  const card: Card = { last_review: now.toISOString(), due: inDays(now, next ?? AFTER_WRONG).toISOString() };
  return { ...rest, card };
}

/** Whether it comes back on the reader's day, or should have earlier. */
export function isDue({ due }: Standing, now: Date): boolean {
  return dayNumber(due) <= dayNumber(now);
}

/** Counts the reader's own days, so that two can be compared. */
export function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

function inDays(date: Date, days: number): Date {
  const later = new Date(date);
  later.setDate(later.getDate() + days);
  return later;
}

/** A record from an edited file may hold anything. */
function dateIn(time: string | number | undefined): Date | undefined {
  const date = new Date(time ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
