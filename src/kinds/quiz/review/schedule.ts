/** When a question that was answered wrong comes back: ts-fsrs, in whole days, without chance. The clock is the caller's. */
import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type CardInput } from 'ts-fsrs';
import type { Card, Memo } from '../memory/answer-record.ts';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** The memo after the review has taken up what was answered wrong elsewhere since. */
export function takenUp(memo: Memo): Memo {
  const { missed, ...rest } = memo;
  return missed ? { ...rest, card: after(memo.card, false, new Date(missed)) } : memo;
}

/** The memo after it was answered in the review. */
export function reviewed(memo: Memo, right: boolean, now: Date): Memo {
  return { ...takenUp(memo), card: after(takenUp(memo).card, right, now) };
}

/** When it comes back; undefined for a question that was never answered wrong. */
export function dueOn(memo: Memo): Date | undefined {
  const due = new Date(takenUp(memo).card?.['due'] ?? NaN);
  return Number.isNaN(due.getTime()) ? undefined : due;
}

/** Whether it is due on the reader's own day. */
export function isDue(memo: Memo, now: Date): boolean {
  const due = dueOn(memo);
  const endOfToday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return due !== undefined && due < endOfToday;
}

/** A card from an edited file may hold anything; where the scheduler cannot read it, it starts anew. */
function after(card: Card | undefined, right: boolean, now: Date): Card {
  const next = (from: CardInput) => scheduler.next(from, now, right ? Rating.Good : Rating.Again).card;
  try {
    return asKept(next((card as unknown as CardInput | undefined) ?? createEmptyCard(now)));
  } catch {
    return asKept(next(createEmptyCard(now)));
  }
}

function asKept(card: FsrsCard): Card {
  return JSON.parse(JSON.stringify(card)) as Card;
}
