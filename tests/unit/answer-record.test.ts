/** The reader's answers as data: read, told apart by version, merged. */
import { describe, expect, test } from 'vitest';
import {
  FORMAT,
  mergeAnswers,
  noAnswers,
  parseAnswers,
  recordOf,
  withRecord,
  type SavedAnswers,
} from '../../src/kinds/quiz/memory/answer-record.ts';

const answered = (id: string, answer = 'a', version = 1): SavedAnswers => withRecord(noAnswers(7), id, { version, answer });

describe('saved answers', () => {
  test('is the same after it was written and read', () => {
    const book = withRecord(answered('sorry.posters'), 'order.one', {
      version: 3,
      answer: { a: 'x' },
      missed: '2026-11-22T10:00:00.000Z',
      card: { due: '2026-11-23T10:00:00.000Z', reps: 1 },
    });
    expect(parseAnswers(JSON.stringify(book))).toEqual(book);
  });

  test.each(['', 'null', '[]', '3', '{', '{"format":1}', '{"format":"1","memos":{}}', '{"format":1,"memos":[]}'])(
    '%j is corrupt',
    (text) => expect(parseAnswers(text)).toBe('corrupt'),
  );

  test('those of a newer format are told apart', () => {
    expect(parseAnswers(JSON.stringify({ format: FORMAT + 1, memos: {} }))).toBe('newer');
  });

  test('a record that makes no sense is left out, and the others stay', () => {
    const memos = {
      good: { version: 1, answer: ['a'] },
      none: null,
      text: 'a',
      noVersion: { answer: 'a' },
      oddAnswer: { version: 1, answer: { a: 3 } },
      nullAnswer: { version: 1, answer: null },
      oddDay: { version: 1, missed: 'yesterday' },
      oddTime: { version: 1, changed: 3 },
      oddDraft: { version: 1, draft: [['q']] },
      textDraft: { version: 1, draft: 'q' },
      oddCard: { version: 1, card: 'x' },
    };
    expect(parseAnswers(JSON.stringify({ format: FORMAT, seed: 7, memos }))).toEqual({
      format: FORMAT,
      seed: 7,
      memos: { good: memos.good },
    });
  });

  test('a question of another version is new, and only that one', () => {
    const book = withRecord(answered('q.one', 'a', 1), 'q.two', { version: 1, answer: 'b' });
    expect(recordOf(book, 'q.one', 2)).toEqual({ version: 2 });
    expect(recordOf(book, 'q.two', 1).answer).toBe('b');
  });

  test('names that every object has are no answers', () =>
    expect(recordOf(noAnswers(1), 'constructor', 1)).toEqual({ version: 1 }));

  describe('of two records of one question', () => {
    const at = (day: number) => `2026-11-${day}T10:00:00.000Z`;
    const merged = (own: object, other: object) => {
      const book = (record: object) => withRecord(noAnswers(7), 'q', { version: 1, ...record });
      return mergeAnswers(book(own), book(other)).memos['q'];
    };
    test.each<[string, object, object, object]>([
      ['the newer answer counts', { answer: 'new', changed: at(20) }, { answer: 'old', changed: at(10) }, { answer: 'new' }],
      ['a file without times is older', { answer: 'new', changed: at(20) }, { answer: 'old' }, { answer: 'new' }],
      ['a newer miss is newer', { answer: 'old' }, { answer: 'new', missed: at(10) }, { answer: 'new', missed: at(10) }],
      ['without any time the other’s counts', { answer: 'a' }, { answer: 'b' }, { answer: 'b' }],
      ['the newer version counts', { version: 2, answer: 'new' }, { version: 1, answer: 'x', changed: at(30) }, { version: 2 }],
      [
        'a card stays',
        { answer: 'a', card: { last_review: at(14) } },
        { answer: 'b', changed: at(10) },
        { card: { last_review: at(14) } },
      ],
      [
        'the newer card counts',
        { card: { last_review: at(14) } },
        { card: { last_review: at(13) } },
        { card: { last_review: at(14) } },
      ],
    ])('%s, whichever way round they are merged', (name, own, other, expected) => {
      expect(merged(own, other)).toMatchObject(expected);
      if (!name.startsWith('without')) expect(merged(other, own)).toMatchObject(expected);
    });
    test('a miss that the card knows of is not entered twice', () => {
      const missed = { answer: 'a', missed: at(14) };
      expect(merged(missed, { answer: 'a', card: { last_review: at(15) } })).not.toHaveProperty('missed');
      expect(merged({ answer: 'a', card: { last_review: at(13) } }, missed)).toHaveProperty('missed');
    });
  });

  test('others are merged in', () => {
    const both = mergeAnswers(mergeAnswers(answered('q.one', 'mine'), answered('q.two', 'mine')), answered('q.two', 'theirs'));
    expect([both.memos['q.one']?.answer, both.memos['q.two']?.answer]).toEqual(['mine', 'theirs']);
  });
});
