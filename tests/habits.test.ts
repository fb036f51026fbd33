/** Nothing that we run reports to anybody. Linter, formatter and types: `.ci/run`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alone, triedHosts } from './setup/alone.ts';

const HOSTS = '.build/habits-hosts';

test('a host that is tried is written down, and is not reached', () => {
  const ask = (address: string) => `await fetch('${address}').catch(({ cause }) => console.log(cause.message));`;
  const script = ask('https://telemetry.invalid/') + ask('http://127.0.0.1:1/');
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', env: alone(HOSTS) });
  expect(said).toContain('refuses connections to telemetry.invalid');
  expect(triedHosts(HOSTS)).toEqual(['telemetry.invalid']);
});

test('no script of ours calls Astro past its telemetry switch', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const bare = Object.values(scripts).filter((script) => /(^|[&|;] *|npx )astro /.test(script));
  expect(bare).toEqual([]);
});
