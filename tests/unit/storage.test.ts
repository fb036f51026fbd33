/** The door to the browser's storage: a failure is a value, never an exception. */
import { expect, test } from 'vitest';
import { storeIn } from '../../src/core/storage.ts';

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
  expect([store.read('a'), store.write('a', 'text'), store.read('a')]).toEqual([null, undefined, 'text']);
  store.remove('a');
  expect(store.read('a')).toBeNull();
});

test.each([
  ['asking for it throws', fail('SecurityError')],
  [
    'each of its methods throws',
    () => ({ getItem: fail('SecurityError'), setItem: fail('SecurityError'), removeItem: fail('SecurityError') }),
  ],
])('blocked: %s', (_, open) => {
  const store = storeIn(open);
  expect([store.read('a'), store.write('a', 'text')]).toEqual([undefined, 'blocked']);
  expect(() => store.remove('a')).not.toThrow();
});

test('full: what lay there stays', () => {
  const store = storeIn(() => ({ getItem: () => 'earlier', setItem: fail('QuotaExceededError'), removeItem: () => undefined }));
  expect([store.write('a', 'text'), store.read('a')]).toEqual(['full', 'earlier']);
});
