/** The heat of a role-play as a line: short conversations whose line can be reckoned by hand. */
import { describe, expect, test } from 'vitest';
import { boxFor, heatInWords, heatLine } from '../../src/kinds/role-play/heat-line.ts';
import { JAGGED, levelOf } from '../../src/kinds/role-play/standing.ts';

/** How far each point of a stretch is from the resting level, the point that it starts from left out. */
function peaksOf(stretch = ''): number[] {
  return [...stretch.matchAll(/L[\d.]+ ([\d.]+)/g)].map(([, y]) => Math.round(Math.abs(Number(y) - 50) * 10) / 10);
}
const [rest, most] = JAGGED;

describe('the line', () => {
  test('has a stretch for how it begins, and one more for each choice', () => {
    expect(heatLine([])).toHaveLength(1);
    expect(heatLine([1, -1])).toHaveLength(3);
    expect(heatLine([1, -1]).slice(0, 2)).toEqual(heatLine([1]));
  });
  test('goes on where it was, and stays within the box made for it', () => {
    const stretches = heatLine([2, 2, 2, -2]);
    for (const [index, stretch] of stretches.slice(1).entries()) {
      expect(stretch.slice(1).split('L')[0]).toBe(stretches[index]?.slice(1).split('L').at(-1));
    }
    expect(boxFor(4)).toBe('0 0 500 100');
    expect(stretches.at(-1)?.split('L').at(-1)).toMatch(/^500 /);
    expect(Math.max(...stretches.flatMap(peaksOf))).toBeLessThan(50);
  });
  test.each([
    ['heats up', 1, (before: number, after: number) => after > before],
    ['calms down', -1, (before: number, after: number) => after < before],
    ['changes nothing', 0, (before: number, after: number) => after === before],
  ])('is as jagged as it is hot: a choice that %s', (_, change, holds) => {
    const peaks = heatLine([change]).flatMap(peaksOf).slice(3);
    for (const [index, peak] of peaks.slice(1).entries()) expect(holds(peaks[index]!, peak)).toBe(true);
  });
  test('is at rest where it is calm, and no calmer than that', () => {
    expect(levelOf('heat', rest)).toBe(0);
    expect(levelOf('heat', rest + 1)).toBe(1);
    expect(peaksOf(heatLine([rest]).at(-1)).at(-1)).toBe(0);
    expect(peaksOf(heatLine([rest, -2]).at(-1))).toEqual([0, 0, 0, 0]);
    expect(peaksOf(heatLine([rest + 1]).at(-1)).at(-1)).toBeGreaterThan(0);
  });
  test('is no more jagged than boiling', () => {
    expect(new Set(peaksOf(heatLine([most, 2]).at(-1))).size).toBe(1);
  });
});

test.each([
  [[], 'never up; never down; the rest'],
  [[0], 'never up; never down; the rest'],
  [[-1, 2], 'up at 2; down at 1; the rest'],
  [[1, -2, 1, -1, 0, -1], 'up at both 1 and 3; down at all 2, 4 and 6; the rest'],
])('%j in words: %s', (changes, sentence) => {
  const texts = ['en-GB', 'never up', 'up at #', 'up at both #', 'never down', 'down at #', 'down at all #', 'the rest'];
  expect(heatInWords(changes, texts)).toBe(sentence);
});
