/** What a SCORM page keeps and says, without a browser: answers packed short, durations, interactions. */
import { describe, expect, test } from 'vitest';
import { clockTime, isoDuration } from '../../../src/exports/scorm/parts/dialect.ts';
import { interaction } from '../../../src/kinds/quiz/scorm/interactions.ts';
import { pack, unpack } from '../../../src/kinds/quiz/scorm/pack.ts';
import { MOST_KEPT } from '../../../src/exports/scorm/parts/session.ts';
import { findSystem } from '../../../src/exports/scorm/parts/system.ts';
import type { Book } from '../../../src/kinds/quiz/memory/answer-record.ts';

const ids = ['a', 'b', 'c', 'd'];
const question = (id: string) => ({ id: `quiz.${id}`, version: 1, ids });
const questions = ['one', 'some', 'pairs', 'gap', 'typed', 'open'].map(question);
const book: Book = {
  format: 1,
  seed: 42,
  memos: {
    'quiz.one': { version: 1, answer: 'c' },
    'quiz.some': { version: 1, answer: ['a', 'd'] },
    'quiz.pairs': { version: 1, answer: { a: 'd', b: 'c' } },
    'quiz.gap': { version: 1, answer: { accepted: 'yes' } },
    'quiz.typed': { version: 1, answer: 'õ "quoted" \\ 🙂' },
  },
};

describe('answers packed', () => {
  test('come back as they were, in plain letters', () => {
    const text = pack(book, questions, MOST_KEPT);
    expect(text).toMatch(/^[\u0020-\u007e]*$/);
    expect(unpack(text, questions, 1)).toEqual(book);
  });
  test('of other questions, or no answers at all: an empty book', () => {
    const text = pack(book, questions, MOST_KEPT);
    const empty = { format: 1, seed: 7, memos: {} };
    expect(unpack(text, questions.slice(1), 7)).toEqual(empty);
    expect(unpack('', questions, 7)).toEqual(empty);
    expect(unpack('{"way":[1]}', questions, 7)).toEqual(empty);
  });
  test('of sixty questions with long words typed into every gap fit into what SCORM 1.2 has', () => {
    const many = Array.from({ length: 60 }, (_, index) => question(`q${index}`));
    const typed = Object.fromEntries(many.map(({ id }) => [id, { version: 1, answer: 'õ'.repeat(120) }]));
    const answered = Object.fromEntries(many.map(({ id }) => [id, { version: 1, answer: ['d', 'c', 'b', 'a'] }]));
    expect(pack({ ...book, memos: answered }, many, MOST_KEPT).length).toBeLessThan(1000);
    expect(pack({ ...book, memos: typed }, many.slice(0, 24), MOST_KEPT).length).toBeLessThanOrEqual(MOST_KEPT);
  });
});

test.each([
  [0, '0000:00:00.00', 'PT0H0M0S'],
  [59.999, '0000:00:59.99', 'PT0H1M0S'],
  [3723.5, '0001:02:03.50', 'PT1H2M3.5S'],
  [-1, '0000:00:00.00', 'PT0H0M0S'],
])('%f seconds', (seconds, in12, in2004) => {
  expect([clockTime(seconds), isoDuration(seconds)]).toEqual([in12, in2004]);
});

describe('interactions', () => {
  const moment = new Date('2026-11-22T06:07:08.900Z');
  const said = (standard: '1.2' | '2004', type: 'order' | 'match' | 'multiple' | 'blank' | 'say', key: never, answer: never) => {
    const marking = { type, key, accepts: ['first', 'other'] };
    return Object.fromEntries(
      interaction(standard, { id: 'quiz.x', ask: 'õ'.repeat(300), marking, answer, right: false, ids }, moment),
    );
  };
  test.each([
    ['1.2', 'multiple', ['d', 'a'], ['b', 'a'], 'choice', 'a,b', 'a,d'],
    ['2004', 'multiple', ['d', 'a'], ['b', 'a'], 'choice', 'a[,]b', 'a[,]d'],
    ['1.2', 'order', ['d', 'a'], ['a', 'd'], 'sequencing', 'a,d', 'd,a'],
    ['2004', 'order', ['d', 'a'], ['a', 'd'], 'sequencing', 'a[,]d', 'd[,]a'],
    ['1.2', 'match', { b: 'c', a: 'd' }, { b: 'd', a: 'c' }, 'matching', 'a.c,b.d', 'a.d,b.c'],
    ['2004', 'match', { b: 'c', a: 'd' }, { b: 'd', a: 'c' }, 'matching', 'a[.]c[,]b[.]d', 'a[.]d[,]b[.]c'],
    ['2004', 'blank', undefined, 'typed', 'fill-in', 'typed', 'first'],
    ['1.2', 'blank', undefined, { accepted: 'yes' }, 'fill-in', 'first', 'first'],
    ['2004', 'say', undefined, 'close', 'choice', 'close', undefined],
  ] as const)('%s, %s', (standard, kind, key, answer, type, given, pattern) => {
    const values = said(standard, kind, key as never, answer as never);
    expect(values['type']).toBe(type);
    expect(values[standard === '1.2' ? 'student_response' : 'learner_response']).toBe(given);
    expect(values['correct_responses.0.pattern']).toBe(pattern);
    expect(values['result']).toBe(standard === '1.2' ? 'wrong' : 'incorrect');
    if (standard === '2004') expect([values['timestamp'], values['description']!.length]).toEqual(['2026-11-22T06:07:08', 250]);
  });
});

describe('the system’s window is found', () => {
  interface Frame {
    parent?: Frame;
    top?: Frame;
    opener?: Frame | null;
    API?: object;
  }
  /** A window within another; the outermost is its own parent, as in browsers. */
  function within(parent: Frame | undefined, own: Frame = {}): Frame {
    const frame: Frame = { opener: null, ...own };
    frame.parent = parent ?? frame;
    frame.top = parent?.top ?? frame;
    return frame;
  }
  const API = {};
  const find = (frame: Frame) => findSystem(frame as unknown as Window, 'API');
  test('among the parents', () => expect(find(within(within(within(undefined, { API }))))).toBe(API));
  test('at the opener, and among its parents', () => {
    expect(find(within(undefined, { opener: within(undefined, { API }) }))).toBe(API);
    expect(find(within(within(undefined, { opener: within(within(undefined, { API })) })))).toBe(API);
  });
  test('or nowhere', () => expect(find(within(within(undefined)))).toBeUndefined());
  test('nor behind the windows of another site', () => {
    const other = within(undefined);
    Object.defineProperty(other, 'API', {
      get() {
        throw new Error('cross-origin');
      },
    });
    expect(find(within(other))).toBeUndefined();
  });
});
