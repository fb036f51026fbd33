/** The model by itself: no disk, no site. */
import { describe, expect, test } from 'vitest';
import { withGapsFilled } from '../../src/library/gaps.ts';
import { lastSentence } from '../../src/model/checklist.ts';
import { fillAll } from '../../src/model/gaps.ts';
import { inWords } from '../../src/model/lookup.ts';
import { stretchOf, wholeLine } from '../../src/model/motif.ts';
import { didYouMean, tell } from '../../src/model/problem.ts';
import { calling } from '../../src/model/telephone.ts';
import { isOverdue, statusOf } from '../../src/model/status.ts';
import { PHASES } from '../../src/model/vocabulary.ts';
import { fill, gapsIn } from '../../src/model/words.ts';

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

describe('gaps of a finished page', () => {
  const filled = (html: string) => withGapsFilled(html, { emergency: '112' });
  const call = '<a href="tel:112">112</a>';
  test.each([
    ['text', '<p>Call {emergency}, or <b>{emergency}</b>.</p>', `<p>Call ${call}, or <b>${call}</b>.</p>`],
    ['a label', '<label><input type=checkbox>{emergency}</label>', `<label><input type=checkbox>${call}</label>`],
    ['an attribute', '<p title="a > {emergency}">x</p>', '<p title="a > 112">x</p>'],
    ['a link', '<a href="/">Call <q>{emergency}</q></a> {emergency}', `<a href="/">Call <q>112</q></a> ${call}`],
    ['a button', '<button>{emergency}</button>', '<button>112</button>'],
    ['a title', '<title>{emergency}</title>', '<title>112</title>'],
    ['a script', '<script>if (a < b) "{emergency}"</script>{emergency}', `<script>if (a < b) "112"</script>${call}`],
    ['other gaps stay', '<p data-words="{count}">{count}</p>', '<p data-words="{count}">{count}</p>'],
  ])('%s', (_, html, expected) => expect(filled(html)).toBe(expected));
});

test.each([
  ['112', 'tel:112'],
  ['+372 555-1234', 'tel:+3725551234'],
  ['Mari, 5551234', undefined],
  ['', undefined],
])('%j is called at %s', (text, address) => expect(calling(text)).toBe(address));

test.each([
  ['Is anyone unsafe? Take the card.', 'Is anyone unsafe? ', 'Take the card.'],
  ['Take the card', '', 'Take the card'],
])('the last sentence of %j', (line, before, last) => expect(lastSentence(line)).toEqual({ before, last }));

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
