import { expect, test } from 'vitest';
import type { Chapter, Part } from '../../src/book/parts/part.ts';
import { volumeName, volumeOf, volumesOf } from '../../src/book/volumes.ts';

const part = (id: string, count: number): Part => ({
  id,
  order: 1,
  title: id,
  chapters: Array.from({ length: count }, (_, index) => ({ path: `/${id}/${index}/`, title: `${id} ${index}` }) as Chapter),
});
const sizes = (parts: readonly Part[], most: number) =>
  volumesOf(parts, most).map((volume) => volume.map(({ id, chapters }) => `${id} ${chapters.length}`));

test('a handbook that fits has one volume', () => {
  expect(sizes([part('hear', 3), part('own', 4)], 7)).toEqual([['hear 3', 'own 4']]);
});

test('volumes end where a part ends', () => {
  expect(sizes([part('hear', 3), part('own', 4), part('solve', 2)], 6)).toEqual([['hear 3'], ['own 4', 'solve 2']]);
});

test('a part without chapters stays with the one before it', () => {
  expect(sizes([part('hear', 6), part('glossary', 0), part('own', 1)], 6)).toEqual([['hear 6', 'glossary 0'], ['own 1']]);
});

test('a part that is too long by itself is divided evenly, and no chapter is lost', () => {
  const parts = [part('hear', 2), part('articles', 15)];
  expect(sizes(parts, 6)).toEqual([['hear 2'], ['articles 5'], ['articles 5'], ['articles 5']]);
  const chapters = volumesOf(parts, 6).flatMap((volume) => volume.flatMap((each) => each.chapters));
  expect(chapters).toEqual(parts.flatMap((each) => each.chapters));
});

test('the address of a volume says which it is, that of another book none', () => {
  expect(volumeOf(volumeName(12))).toBe(12);
  expect(volumeOf('book')).toBeUndefined();
  expect(volumeOf('phase-hear')).toBeUndefined();
});
