import { expect, test } from 'vitest';
import { modulesLate } from '../../src/cli/late-modules.ts';

const FILES: Record<string, string> = {
  '/b/_astro/a.js': 'import{t as e}from"./b.js";import"./c.js";void import("./later.js");e("import x from \\"./said.js\\"")',
  '/b/_astro/b.js': 'import{t}from"./c.js";export{t}',
  '/b/_astro/c.js': 'export var t=1',
  '/b/_astro/alone.js': 'void import("./later.js")',
};
const late = modulesLate((address) => {
  const text = FILES[address];
  if (text === undefined) throw new Error(`${address} was not to be read`);
  return text;
});
const page = (...names: string[]) =>
  `<head></head>${names.map((name) => `<script type="module" src="/b/_astro/${name}"></script>`).join('')}`;

test('modules have low rank, and so have those that they import at once, each named once', () => {
  expect(late(page('a.js'))).toBe(
    '<head><link rel="modulepreload" fetchpriority="low" href="/b/_astro/b.js">' +
      '<link rel="modulepreload" fetchpriority="low" href="/b/_astro/c.js"></head>' +
      '<script type="module" fetchpriority="low" src="/b/_astro/a.js"></script>',
  );
});

test('what the page names itself is not named again', () => {
  expect(late(page('a.js', 'b.js', 'c.js'))).not.toContain('modulepreload');
});

test('a module that imports only later needs no other', () => {
  expect(late(page('alone.js'))).toBe(
    '<head></head><script type="module" fetchpriority="low" src="/b/_astro/alone.js"></script>',
  );
});

test('a page without modules is left as it is', () => {
  expect(late('<head></head><p>')).toBe('<head></head><p>');
});
