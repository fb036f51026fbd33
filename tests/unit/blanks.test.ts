/** Blanks in words to send. */
import { expect, test } from 'vitest';
import { blanksIn, piecesOf } from '../../src/core/blanks.ts';

test('a text is taken apart at its blanks, and nothing of it is lost', () => {
  const text = '[Two weeks] without a reply, [name]! By [three].';
  expect(blanksIn(text)).toEqual(['Two weeks', 'name', 'three']);
  const whole = piecesOf(text).map((piece) => (piece.isBlank ? `[${piece.text}]` : piece.text));
  expect(whole.join('')).toBe(text);
});

test('brackets without words, or without a partner, are no blanks', () => {
  for (const text of ['', 'No blank.', 'A list[] of', 'Half a [blank', 'or a blank]']) {
    expect(blanksIn(text)).toEqual([]);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  }
});
