/** When a question comes back: pure, with a clock that the test sets. */
import { describe, expect, test } from 'vitest';
import type { AnswerRecord } from '../../src/kinds/quiz/memory/answer-record.ts';
import { afterAnswer, dayNumber, isDue, standingOf } from '../../src/kinds/quiz/practice/schedule.ts';

const day = (text: string) => new Date(`${text}T12:00:00`);
const at = (text: string) => day(text).toISOString();
const missed = (text: string): AnswerRecord => ({ version: 1, missed: at(text) });
const dueOf = (record: AnswerRecord) => standingOf(record)?.due.toLocaleDateString('sv');

/** Days until it comes back each time, answered on the day it is due. */
function gapsOf(record: AnswerRecord, answers: readonly boolean[]): number[] {
  let now = day('2026-11-22');
  return answers.map((isRight) => {
    record = afterAnswer(record, isRight, now);
    const { due } = standingOf(record)!;
    const gap = dayNumber(due) - dayNumber(now);
    now = due;
    return gap;
  });
}

describe('a question', () => {
  test('that was never answered does not come back', () => {
    expect(standingOf({ version: 1 })).toBeUndefined();
    expect(standingOf({ version: 1, draft: [['q', 'a']], changed: at('2026-11-22') })).toBeUndefined();
  });

  test('answered right comes back after 3, 10, 30 and 90 days, wrong the next day', () => {
    expect(gapsOf({ version: 1 }, [true, true, true, true, true])).toEqual([3, 10, 30, 90, 90]);
    expect(gapsOf({ version: 1 }, [false, true, true, false, false, true])).toEqual([1, 3, 10, 1, 1, 3]);
  });

  test('answered right in a quiz comes back too: it may have been a lucky guess', () => {
    const record: AnswerRecord = { version: 1, answer: 'a', changed: at('2026-11-22') };
    expect(dueOf(record)).toBe('2026-11-25');
    expect(standingOf(record)?.right).toBe(true);
    expect(dueOf(afterAnswer(record, true, day('2026-11-25')))).toBe('2026-12-05');
  });

  test('missed in a quiz is due the next day, from its first minute, and was wrong, even if it was put right', () => {
    const standing = standingOf({ ...missed('2026-11-22'), answer: 'a', changed: at('2026-11-22') })!;
    expect(standing.right).toBe(false);
    expect(isDue(standing, day('2026-11-22'))).toBe(false);
    expect(isDue(standing, new Date('2026-11-23T00:00:00'))).toBe(true);
  });

  test('missed again in a quiz, it comes back sooner', () => {
    const learnt = afterAnswer(afterAnswer(missed('2026-11-22'), true, day('2026-11-23')), true, day('2026-11-27'));
    const again = { ...learnt, missed: at('2026-11-28') };
    expect(dueOf(again)).toBe('2026-11-29');
    expect(afterAnswer(again, true, day('2026-11-29')).missed).toBeUndefined();
  });

  test('is due on a day, not after so many hours: when clocks change, too', () => {
    const record = afterAnswer({ version: 1 }, false, new Date('2026-10-24T23:50:00'));
    expect(isDue(standingOf(record)!, new Date('2026-10-25T00:10:00'))).toBe(true);
    expect(standingOf(record)?.right).toBe(false);
  });

  test('survives being written to a file', () => {
    const record = afterAnswer(missed('2026-11-22'), true, day('2026-11-23'));
    expect(standingOf(JSON.parse(JSON.stringify(record)) as AnswerRecord)).toEqual(standingOf(record));
  });

  test('with a card of before 2026-11-29 keeps its day, and goes on at the next longer gap', () => {
    const card = {
      due: at('2026-12-07'),
      last_review: at('2026-11-28'),
      stability: 9.1,
      difficulty: 5,
      reps: 3,
      lapses: 1,
      state: 2,
    };
    const record: AnswerRecord = { version: 1, card };
    expect(dueOf(record)).toBe('2026-12-07');
    expect(dueOf(afterAnswer(record, true, day('2026-12-07')))).toBe('2026-12-17');
    const lapsed: AnswerRecord = { version: 1, card: { ...card, due: at('2026-11-29') } };
    expect(standingOf(lapsed)?.right).toBe(false);
  });

  test.each([{ due: 'soon' }, {}, { due: '2026-11-22T10:00:00Z', state: 'x' }, { reps: -1 }])(
    'a card of %j breaks nothing',
    (card) => {
      const record: AnswerRecord = { version: 1, card: card as Record<string, string> };
      expect(standingOf(record)).toBeUndefined();
      expect(dueOf(afterAnswer(record, false, day('2026-11-23')))).toBe('2026-11-24');
    },
  );
});
