/** The model by itself: no disk, no site. */
import { describe, expect, test } from 'vitest';
import { fillDeep } from '../../src/core/placeholders.ts';
import { inWords } from '../../src/kinds/lookup.ts';
import { stretchOf, wholeLine } from '../../src/layout/phase-line.ts';
import { didYouMean, formatDiagnostics } from '../../src/core/diagnostics.ts';
import { isOverdue, statusOf } from '../../src/core/status.ts';
import { PHASES } from '../../src/core/vocabulary.ts';
import { fill, placeholdersIn } from '../../src/core/interface-words.ts';

describe('status of a translation', () => {
  const entry = (follows: string) => ({
    id: 'x',
    facts: { original: 'en' },
    words: { en: { updated: '2026-11-22' }, et: { follows } } as Record<string, { updated?: string; follows?: string }>,
  });
  test.each([
    ['en', '2026-11-22', 'original'],
    ['et', '2026-11-22', 'current'],
    ['et', '2026-11-21', 'behind'],
    ['fi', '2026-11-22', 'missing'],
  ])('%s following %s is %s', (language, follows, status) => {
    expect(statusOf(entry(follows), language)).toBe(status);
  });
});

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  [undefined, false],
])('a review by %s is overdue on 2026-11-22: %s', (reviewBy, overdue) => {
  expect(isOverdue({ original: 'en', reviewBy }, '2026-11-22')).toBe(overdue);
});

test('an entry speaks the reader’s language, or else its original', () => {
  const entry = { id: 'x', facts: { original: 'et' }, words: { et: 'tere' } };
  expect(inWords(entry, 'en')).toEqual({ words: 'tere', language: 'et' });
});

describe('interface words', () => {
  test('gaps are filled, also twice, and unknown ones stay', () => {
    expect(fill('{a} of {b} and {a}', { a: 1 })).toBe('1 of {b} and 1');
  });
  test('gaps are named in order', () => expect(placeholdersIn('{number} of {count}')).toEqual(['count', 'number']));
  test('a value is never read as a pattern', () => expect(fill('„{query}“', { query: '$&{x}' })).toBe('„$&{x}“'));
  test('gaps are filled in whatever holds them', () => {
    expect(fillDeep({ a: ['call {emergency}', 3, null] }, { emergency: '112' })).toEqual({ a: ['call 112', 3, null] });
  });
});

describe('problems', () => {
  test('are told in the order of files and lines, each once', () => {
    const problem = (file: string, line: number) => ({ file, line, wrong: 'W', fix: 'F' });
    expect(formatDiagnostics([problem('b', 1), problem('a', 10), problem('a', 2), problem('a', 2)])).toBe(
      'a:2\n  W\n  F\n\na:10\n  W\n  F\n\nb:1\n  W\n  F',
    );
  });
  test.each([
    ['lisen', ' Did you mean "listen"?'],
    ['zebra', ''],
  ])('%s', (word, said) => expect(didYouMean(word, ['listen', 'mirror'])).toBe(said));
});

describe('the motif', () => {
  test('ends level', () => expect(wholeLine().endsWith('50')).toBe(true));
  test.each(PHASES.map((phase, index) => [phase, index]))('%s starts where the one before it ends', (phase, index) => {
    const start = (path: string) => path.slice(1).split('L')[0];
    const end = (path: string) => path.split('L').at(-1);
    if (index > 0) expect(start(stretchOf(phase))).toBe(end(stretchOf(PHASES[index - 1]!)));
  });
});
