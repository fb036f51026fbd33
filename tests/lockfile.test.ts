/** The lock is complete: npm can write one that lacks packages of other platforms, and then `npm ci` fails there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}
/** Ours, and those of what the benchmark compares us with. */
const LOCKS = ['', ...['starlight', 'eleventy', 'lighthouse'].map((peer) => `tests/bench/peers/${peer}/`)];

const packagesIn = (folder: string) =>
  (JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> }).packages;

test.each(LOCKS)('every optional dependency has an entry in %spackage-lock.json', (folder) => {
  const packages = packagesIn(folder);
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)!));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(LOCKS)('no download addresses are in %spackage-lock.json', (folder) => {
  expect(Object.entries(packagesIn(folder)).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
