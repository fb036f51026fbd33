/** When words last changed, told from build to build. */
import { expect, test } from 'vitest';
import { Editions } from '../../src/exports/parts/editions.ts';

const DAY = '2026-11-22';
const at = (time: string) => new Date(`2026-11-29T${time}.500Z`);

function built(known: Record<string, string>, time: string, words: Record<string, unknown>) {
  const editions = new Editions(known, at(time));
  const moments = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, editions.momentOf(name, text, DAY)]));
  return { moments, records: editions.records };
}

test('a file is dated by its day at first, by the build that found other words in it, and not moved by builds that did not', () => {
  const first = built({}, '10:00:00', { 'limits/en': ['Stop.'], 'limits/et': ['Lõpeta'] });
  expect(first.moments).toEqual({ 'limits/en': '2026-11-22T00:00:00Z', 'limits/et': '2026-11-22T00:00:00Z' });
  const mended = built(first.records, '11:00:00', { 'limits/en': ['Stop.'], 'limits/et': ['Lõpeta.'] });
  expect(mended.moments).toEqual({ 'limits/en': '2026-11-22T00:00:00Z', 'limits/et': '2026-11-29T11:00:00Z' });
  const again = built(mended.records, '12:00:00', { 'limits/et': ['Lõpeta.'], 'limits/en': ['Stop.'] });
  expect(again).toEqual(mended);
  expect(JSON.stringify(again.records)).toBe(JSON.stringify(mended.records));
});

test('time goes forward even where the clock goes back', () => {
  const first = built({}, '10:00:00', { a: 1 });
  const second = built(first.records, '12:00:00', { a: 2 });
  expect(built(second.records, '11:00:00', { a: 3 }).moments).toEqual({ a: '2026-11-29T12:00:01Z' });
});

test('what is no longer made is forgotten', () => {
  const { records } = built({}, '10:00:00', { a: 1, b: 1 });
  expect(Object.keys(built(records, '11:00:00', { b: 1 }).records)).toEqual(['b']);
});
