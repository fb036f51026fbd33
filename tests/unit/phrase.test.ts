/** Phrases as writers list them. */
import { expect, test } from 'vitest';
import { anyBeginning, anyPhrase, phraseSchema } from '../../src/core/phrase.ts';
import { escapeRegExp } from '../../src/core/text.ts';

test.each([
  ['kaasa juht', 'Palun kaasa juht.', true],
  ['kaasa juht', 'kaasa juhti', false],
  ['kaasa juht*', 'kaasa juhti', true],
  ['asa', 'kaasa', false],
  ['by % May', 'by 12 May', true],
  ['by % May', 'by noon May', false],
  ['(by|until) noon', 'UNTIL noon', true],
  ['(no|mid)* rest', 'midday rest', true],
  ['(by|until) noon', 'at noon', false],
  ['when …, I … not', 'When you shout, I will not', true],
  ['when …, I … not', 'When you shout. Then, I will not', false],
  ['when …, I … not', 'When you shout, I go. Not', false],
  ['e-mail.', 'an e-mail. Then', true],
  ['e-mail.', 'an e-mails', false],
])('%s in "%s": %s', (phrase, text, found) => {
  expect(anyPhrase([phrase]).test(text)).toBe(found);
});

test('no phrases are found in nothing', () => {
  expect(anyPhrase([]).test('anything')).toBe(false);
});

test('a phrase whose choice does not close is refused', () => {
  expect(['a (b|c', 'a b)', '(a (b))', 'a | b', '()', ' '].filter((phrase) => phraseSchema.safeParse(phrase).success)).toEqual(
    [],
  );
  expect(phraseSchema.safeParse('a (b|c) d*').success).toBe(true);
});

test('many endings in a row take no longer than one', () => {
  expect(anyPhrase([`${'*'.repeat(500)}x`]).source).toBe(anyPhrase(['*x']).source);
  expect(anyPhrase([`${'…'.repeat(500)}x`]).source).toBe(anyPhrase(['…x']).source);
});

test('a beginning stands for itself, whatever its signs', () => {
  expect(anyBeginning(['client (of*']).test('a client (of* ours')).toBe(true);
  expect(anyBeginning(['client (of*']).test('a client of ours')).toBe(false);
});

test('escaped text is a pattern under every flag', () => {
  const text = String.raw`a-b/c\d^$.*+?()[]{}|`;
  for (const flags of ['', 'u', 'iu']) expect(new RegExp(`^${escapeRegExp(text)}$`, flags).test(text)).toBe(true);
});
