/** Shuffling: the same for the same seed, and fair. */
import { describe, expect, test } from 'vitest';
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
