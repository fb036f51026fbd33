/** Schedules when a question that was answered wrong comes back: ts-fsrs, in whole days, without randomness. The clock is the
 * caller's. */
import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type CardInput } from 'ts-fsrs';
import type { AnswerRecord, Card } from '../memory/answer-record.ts';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** Returns the record with what was answered wrong outside the review entered into its card. */
export function withMissApplied(record: AnswerRecord): AnswerRecord {
  const { missed, ...rest } = record;
  return missed ? { ...rest, card: nextCard(record.card, false, new Date(missed)) } : record;
}

/** Returns the record after it was answered in the review. */
export function afterReview(record: AnswerRecord, isRight: boolean, now: Date): AnswerRecord {
  const applied = withMissApplied(record);
  return { ...applied, card: nextCard(applied.card, isRight, now) };
}

/** When it comes back; undefined for a question that was never answered wrong. */
export function dueOn(record: AnswerRecord): Date | undefined {
  const due = new Date(withMissApplied(record).card?.['due'] ?? NaN);
  return Number.isNaN(due.getTime()) ? undefined : due;
}

/** Whether it is due on the reader's own day. */
export function isDue(record: AnswerRecord, now: Date): boolean {
  const due = dueOn(record);
  const endOfToday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return due !== undefined && due < endOfToday;
}

/** A card from an edited file may hold anything; where the scheduler cannot read it, it starts anew. */
function nextCard(card: Card | undefined, isRight: boolean, now: Date): Card {
  const next = (from: CardInput) => stored(scheduler.next(from, now, isRight ? Rating.Good : Rating.Again).card);
  try {
    // Whatever is stored is tried: the scheduler throws at what is no card.
    if (card) return next(card as unknown as CardInput);
  } catch {
    // It starts anew.
  }
  return next(createEmptyCard(now));
}

/** A card as JSON holds it: its dates are ISO texts. */
function stored(card: FsrsCard): Card {
  // All that a card holds is numbers and dates.
  const written: Card = JSON.parse(JSON.stringify(card));
  return written;
}
