/** Everything of worth in the seeds lands on a page; nothing that was dropped does. */
import { expect, test } from 'vitest';
import { pagesCarrying } from '../../src/kinds/lookup.ts';
import { read } from '../../src/read/read.ts';

const { handbook } = read(process.cwd()).manuscript;
const kept = handbook.seeds.filter(({ status }) => status !== 'drop');

test('the inventory is whole: 119 entries, 81 kept, 27 qualified, 11 dropped', () => {
  const count = (status: string) => handbook.seeds.filter((seed) => seed.status === status).length;
  expect([handbook.seeds.length, count('keep'), count('qualify'), count('drop')]).toEqual([119, 81, 27, 11]);
});

test('every kept entry lands on a page', () => {
  expect(kept.filter(({ id, awaits }) => !awaits && pagesCarrying(handbook, id).length === 0).map(({ id }) => id)).toEqual([]);
});

test('an entry awaits a page only while it has none', () => {
  expect(kept.filter(({ id, awaits }) => awaits && pagesCarrying(handbook, id).length > 0).map(({ id }) => id)).toEqual([]);
});

test('each of the 17 contradictions is settled on a page', () => {
  const places = handbook.contradictions.map(({ facts }) => facts.article ?? facts.technique);
  expect(places.filter(Boolean)).toHaveLength(17);
});

test('entrepreneurs quoted in a seed are named on no page', () => {
  const names = /Balkhi|Gronich|Barnhill|Atchison|Beider|Piyush|Thimothy|Joel Mathew|WPBeginner|CLEARSTEM|SIMpalm|OneIMS/;
  const told = JSON.stringify([
    handbook.techniques,
    handbook.articles,
    handbook.reference,
    handbook.seeds.map(({ text }) => text),
  ]);
  expect(names.exec(told)?.[0]).toBeUndefined();
});
