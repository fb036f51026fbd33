/** Shuffling and the review: pure, with a clock that the test sets. */
import { describe, expect, test } from 'vitest';
import type { AnswerRecord } from '../../src/kinds/quiz/memory/answer-record.ts';
import { dueOn, isDue, afterReview, withMissApplied } from '../../src/kinds/quiz/review/schedule.ts';
import { shuffled } from '../../src/kinds/quiz/shuffle.ts';

describe('shuffling', () => {
  const ids = ['a', 'b', 'c', 'd'];
  test('keeps every option, once', () => {
    for (let seed = 1; seed < 200; seed++) expect(shuffled(ids, seed, 'q').sort()).toEqual(ids);
  });
  test('is the same for the same seed and question', () => expect(shuffled(ids, 5, 'q')).toEqual(shuffled(ids, 5, 'q')));
  test('is the same whatever order the page is written in', () => {
    expect(shuffled([...ids].reverse(), 5, 'q')).toEqual(shuffled(ids, 5, 'q'));
  });
  test('puts every option first about as often', () => {
    const first = Array.from({ length: 4000 }, (_, seed) => shuffled(ids, seed + 1, 'q')[0]!);
    for (const id of ids) expect(first.filter((found) => found === id).length / 1000).toBeCloseTo(1, 0);
  });
  test('differs between questions and between seeds', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shuffled(ids, seed, 'q').join('')));
    expect(orders.size).toBeGreaterThan(12);
    expect(new Set(['q', 'r', 's', 't', 'u'].map((name) => shuffled(ids, 1, name).join(''))).size).toBeGreaterThan(2);
  });
});

describe('the review', () => {
  const day = (text: string) => new Date(`${text}T12:00:00`);
  const missed = (text: string): AnswerRecord => ({ version: 1, missed: day(text).toISOString() });
  const dateOf = (record: AnswerRecord) => dueOn(record)!.toLocaleDateString('sv');

  test('what was never missed is never due', () => {
    expect(isDue({ version: 1, answer: 'a' }, day('2030-01-01'))).toBe(false);
  });

  test('what was missed is due the next day, from its first minute', () => {
    const record = missed('2026-11-22');
    expect(isDue(record, day('2026-11-22'))).toBe(false);
    expect(isDue(record, new Date('2026-11-23T00:00:00'))).toBe(true);
  });

  test('right answers come back at longer and longer gaps, a wrong one shortly', () => {
    let record = missed('2026-11-22');
    const gaps: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const now = dueOn(record)!;
      record = afterReview(record, true, now);
      gaps.push(Math.round((dueOn(record)!.getTime() - now.getTime()) / 86_400_000));
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps[0]).toBeGreaterThan(1);
    expect(gaps[3]).toBeGreaterThan(30);
    const late = dueOn(record)!;
    expect(dueOn(afterReview(record, false, late))!.getTime() - late.getTime()).toBeLessThan(8 * 86_400_000);
  });

  test('missed again in a quiz, it comes back sooner', () => {
    const learnt = afterReview(afterReview(missed('2026-11-22'), true, day('2026-11-23')), true, day('2026-11-27'));
    const again = { ...learnt, missed: day('2026-11-28').toISOString() };
    expect(dueOn(again)!.getTime()).toBeLessThan(dueOn(learnt)!.getTime());
    expect(withMissApplied(again).missed).toBeUndefined();
  });

  test('survives being written to a file', () => {
    const record = afterReview(missed('2026-11-22'), true, day('2026-11-23'));
    const read = JSON.parse(JSON.stringify(record)) as AnswerRecord;
    expect(dateOf(afterReview(read, true, day('2026-11-27')))).toBe(dateOf(afterReview(record, true, day('2026-11-27'))));
  });

  test.each([{ due: 'soon' }, {}, { due: '2026-11-22T10:00:00Z', state: 'x' }, { reps: -1 }])(
    'a card of %j breaks nothing',
    (card) => {
      const record: AnswerRecord = { version: 1, card: card as Record<string, string> };
      expect(() => isDue(record, day('2026-11-23'))).not.toThrow();
      expect(dateOf(afterReview(record, false, day('2026-11-23')))).toBe('2026-11-24');
    },
  );
});
