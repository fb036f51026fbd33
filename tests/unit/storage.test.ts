/** The door to the browser's storage: a failure is a value, never an exception. */
import { expect, test } from 'vitest';
import { isStoredName, STORED, storeIn } from '../../src/core/storage.ts';

const fail = (name: string) => () => {
  throw new DOMException(name, name);
};

test('what is written is read, until it is removed', () => {
  const lying = new Map<string, string>();
  const store = storeIn(() => ({
    getItem: (name) => lying.get(name) ?? null,
    setItem: (name, text) => void lying.set(name, text),
    removeItem: (name) => void lying.delete(name),
  }));
  expect([store.read(STORED.lines), store.write(STORED.lines, 'text'), store.read(STORED.lines)]).toEqual([
    null,
    undefined,
    'text',
  ]);
  store.remove(STORED.lines);
  expect(store.read(STORED.lines)).toBeNull();
});

test.each([
  ['asking for it throws', fail('SecurityError')],
  [
    'each of its methods throws',
    () => ({ getItem: fail('SecurityError'), setItem: fail('SecurityError'), removeItem: fail('SecurityError') }),
  ],
])('blocked: %s', (_, open) => {
  const store = storeIn(open);
  expect([store.read(STORED.lines), store.write(STORED.lines, 'text')]).toEqual([undefined, 'blocked']);
  expect(() => store.remove(STORED.lines)).not.toThrow();
});

test('full: what lay there stays', () => {
  const store = storeIn(() => ({ getItem: () => 'earlier', setItem: fail('QuotaExceededError'), removeItem: () => undefined }));
  expect([store.write(STORED.lines, 'text'), store.read(STORED.lines)]).toEqual(['full', 'earlier']);
});

test('names what lies there of ours, nothing where it is blocked', () => {
  const lying = {
    [STORED.lines]: '[]',
    'somebody-else': 'x',
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  expect(storeIn(() => lying).names()).toEqual([STORED.lines]);
  expect(storeIn(fail('SecurityError')).names()).toEqual([]);
});

test('a name is one of ours, or that of a worksheet', () => {
  expect(['handbook.answers', 'handbook.worksheet.talk', 'language'].map(isStoredName)).toEqual([true, true, true]);
  expect(['handbook.answers.', 'languages', 'token'].map(isStoredName)).toEqual([false, false, false]);
});
