import { expect, test } from 'vitest';
import { withoutLonelyWord } from '../../src/core/text.ts';
import { fitOf, largestStep } from '../../src/print/parts/sheet.ts';

/** The largest step, and how often the sheet was laid out to find it. */
function found(least: number, most: number, fits: (step: number) => boolean) {
  const search = largestStep(least, most);
  let next = search.next();
  let tried = 0;
  for (; !next.done; tried++) next = search.next(fits(next.value));
  return { step: next.value, tried };
}

test.each([0, 1, 17, 38, 39])('the largest step that fits is found where it is %i, in a few tries', (largest) => {
  const { step, tried } = found(0, 39, (one) => one <= largest);
  expect(step).toBe(largest);
  expect(tried).toBeLessThanOrEqual(6);
});

test('where none fits there is none, below zero as well', () => {
  expect(found(-12, 39, () => false).step).toBeUndefined();
  expect(found(-12, 39, (step) => step <= -5).step).toBe(-5);
});

test('a size is said for each paper, tens and ones apart, as the styles have rules for it', () => {
  expect(fitOf('a4', 27)).toBe('a4-2x a4-x7');
  expect(fitOf('letter', 4)).toBe('letter-0x letter-x4');
});

test.each([
  ['Would talking help more? Offer a call.', 'Would talking help more? Offer a\u00a0call.'],
  ['Helista 112.', 'Helista 112.'],
  ['Wait.', 'Wait.'],
  ['', ''],
])('the last words of “%s” stay together', (text, held) => expect(withoutLonelyWord(text)).toBe(held));
