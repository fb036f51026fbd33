/** The habits hold: linter, formatter, types; and nothing that we run reports to anybody. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alone, triedHosts } from './setup/alone.ts';

const HOSTS = '.build/habits-hosts';

test.each([
  ['eslint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['astro check', ['src/cli/astro.ts', 'check', '--minimumSeverity', 'error']],
])('%s', (_, command) => {
  let said = '';
  try {
    execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe', env: alone(HOSTS) });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    said = stdout + stderr;
  }
  expect(said).toBe('');
  expect(triedHosts(HOSTS)).toEqual([]);
});

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
