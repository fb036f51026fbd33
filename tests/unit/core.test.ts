/** What everything uses: placeholders, days, dates of translations, diagnostics, small work on texts. */
import { describe, expect, test } from 'vitest';
import { dayFormat } from '../../src/core/day.ts';
import { didYouMean, formatDiagnostics } from '../../src/core/diagnostics.ts';
import { changedOn, isOverdue, statusOf } from '../../src/core/entry.ts';
import { fillDeep, fillPlaceholders, placeholdersIn } from '../../src/core/placeholders.ts';
import { reportAddress } from '../../src/core/house.ts';
import { callAddress } from '../../src/core/telephone.ts';
import { createI18n } from '../../src/layout/i18n.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

describe('the status of a translation', () => {
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
  test('an entry changes with its original', () => expect(changedOn(entry('2026-01-01'))).toBe('2026-11-22'));
  test('an original without a day is a fault of ours', () => {
    expect(() => changedOn({ ...entry(''), words: { en: {} } })).toThrow('"x" has no day');
    expect(() => changedOn({ ...entry(''), words: {} })).toThrow('"en"');
  });
});

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  [undefined, false],
])('a review by %s is overdue on 2026-11-22: %s', (reviewBy, overdue) => {
  expect(isOverdue({ reviewBy }, '2026-11-22')).toBe(overdue);
});

describe('placeholders', () => {
  test('are filled, also twice, and unknown ones stay', () => {
    expect(fillPlaceholders('{a} of {b} and {a}', { a: 1 })).toBe('1 of {b} and 1');
    expect(fillPlaceholders('{a}')).toBe('{a}');
  });
  test('are named in order, in any alphabet', () => {
    expect(placeholdersIn('{number} of {count}, {kuupäev}, {число}')).toEqual(['count', 'kuupäev', 'number', 'число']);
  });
  test('a value is never read as a pattern', () => {
    expect(fillPlaceholders('„{query}“', { query: '$&{x}' })).toBe('„$&{x}“');
  });
  test('names that every object has are not filled', () => {
    expect(fillPlaceholders('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });
  test('are filled in whatever holds them', () => {
    expect(fillDeep({ a: ['call {emergency}', 3, null] }, { emergency: '112' })).toEqual({ a: ['call 112', 3, null] });
  });
});

test.each([
  ['112', 'tel:112'],
  ['+372 555-1234', 'tel:+3725551234'],
  ['Mari, 5551234', undefined],
  ['', undefined],
])('%j is called at %s', (text, address) => expect(callAddress(text)).toBe(address));

describe('diagnostics', () => {
  test('are told in the order of files and lines, each once', () => {
    const diagnostic = (file: string, line: number) => ({ file, line, wrong: 'W', fix: 'F' });
    expect(formatDiagnostics([diagnostic('b', 1), diagnostic('a', 10), diagnostic('a', 2), diagnostic('a', 2)])).toBe(
      'a:2\n  W\n  F\n\na:10\n  W\n  F\n\nb:1\n  W\n  F',
    );
  });
  test.each([
    ['lisen', ' Did you mean "listen"?'],
    ['zebra', ''],
    ['', ''],
  ])('%j', (word, said) => expect(didYouMean(word, ['mirror', 'listen'])).toBe(said));
  test('a word of which no letter is right is not suggested', () => expect(didYouMean('ox', ['am'])).toBe(''));
  test('of nothing, nothing is meant', () => expect(didYouMean('listen', [])).toBe(''));
});

describe('days inside sentences: a month’s name takes a case in many languages, a number fits every sentence', () => {
  test('English writes the month out', () => {
    expect(createI18n(fixtureHandbook(), 'en').formatDay('2026-01-02')).toBe('2 January 2026');
  });
  test('Estonian writes a number', () => {
    expect(createI18n(fixtureHandbook(), 'et').formatDay('2026-01-02')).toBe('02.01.2026');
  });
  test.each(['lv', 'lt', 'fi', 'ru', 'de'])('a language to come (%s) gets numbers too', (language) => {
    expect(dayFormat(language, 'UTC').format(new Date('2026-01-02T00:00:00Z'))).not.toMatch(/\p{L}{2}/u);
  });
});

test.each([
  ['', undefined],
  ['help@handbook.example', 'mailto:help@handbook.example'],
  ['https://handbook.example/issues', 'https://handbook.example/issues'],
])('mistakes go from %j to %s', (reportTo, address) => expect(reportAddress({ reportTo })).toBe(address));
