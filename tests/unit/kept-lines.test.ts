/** Lines that a reader keeps: on the device where it keeps them, else for the life of the page. */
import { describe, expect, test } from 'vitest';
import type { Failure, Store } from '../../src/core/storage.ts';
import { keptLinesIn } from '../../src/layout/parts/kept-lines.ts';

/** A store that refuses to write while `problem` says so. */
function storeWith(problem: { now: Failure | undefined }) {
  const texts = new Map<string, string>();
  const store: Store = {
    read: (name) => (problem.now === 'blocked' ? undefined : (texts.get(name) ?? null)),
    write: (name, text) => {
      if (!problem.now) texts.set(name, text);
      return problem.now;
    },
    remove: (name) => texts.delete(name),
    listen: () => undefined,
  };
  return { store, texts };
}

describe.each(['full', 'blocked'] as const)('where storage is %s', (failure) => {
  test('a line is kept for the life of the page, and that is told', () => {
    const { store, texts } = storeWith({ now: failure });
    const lines = keptLinesIn(store);
    expect(lines.toggle('listen/open')).toBe('unkept');
    expect(lines.toggle('own/sorry')).toBe('unkept');
    expect(lines.all()).toEqual(['listen/open', 'own/sorry']);
    expect(lines.toggle('listen/open')).toBeUndefined();
    expect(lines.all()).toEqual(['own/sorry']);
    expect(texts.size).toBe(0);
  });
});

test('once there is room again, all of the page is on the device', () => {
  const problem: { now: Failure | undefined } = { now: undefined };
  const { store } = storeWith(problem);
  const lines = keptLinesIn(store);
  expect(lines.toggle('a/1')).toBe('kept');
  problem.now = 'full';
  lines.toggle('a/2');
  problem.now = undefined;
  expect(lines.toggle('a/3')).toBe('kept');
  expect(keptLinesIn(store).all()).toEqual(['a/1', 'a/2', 'a/3']);
});
