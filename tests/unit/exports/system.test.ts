/** The search for the learning system among the windows around a package. */
import { expect, test } from 'vitest';
import { findSystem } from '../../../src/exports/scorm/parts/system.ts';

const API = { LMSInitialize: () => 'true' };

interface Around {
  parent?: object;
  opener?: object;
  system?: boolean;
  /** Of another site: only where it stands among windows can be read. */
  foreign?: boolean;
}

/** A window as far as the search looks at it. */
function windowWith({ parent, opener, system = false, foreign = false }: Around): Window {
  const own: Record<string, unknown> = { opener: opener ?? null, ...(system && { API }) };
  const made: Window = new Proxy(own, {
    get(target, name) {
      if (name === 'parent') return parent ?? made;
      if (name === 'top') return parent ? Reflect.get(parent, 'top') : made;
      if (foreign && name !== 'opener') throw new Error('SecurityError');
      return Reflect.get(target, name);
    },
  }) as unknown as Window;
  return made;
}

test('it is found above, and where a window above has opened ours', () => {
  expect(findSystem(windowWith({ parent: windowWith({ system: true }) }), 'API')).toBe(API);
  expect(findSystem(windowWith({ parent: windowWith({ opener: windowWith({ system: true }) }) }), 'API')).toBe(API);
});

test("another site's window is passed over: above it, at its opener, at our own opener", () => {
  const system = windowWith({ system: true });
  expect(findSystem(windowWith({ parent: windowWith({ foreign: true, parent: system }) }), 'API')).toBe(API);
  expect(findSystem(windowWith({ parent: windowWith({ foreign: true, opener: system }) }), 'API')).toBe(API);
  expect(findSystem(windowWith({ parent: windowWith({ foreign: true }), opener: system }), 'API')).toBe(API);
});

test('nothing is found where there is none', () => {
  expect(findSystem(windowWith({ parent: windowWith({ foreign: true }) }), 'API')).toBeUndefined();
  expect(findSystem(windowWith({}), 'API')).toBeUndefined();
});
