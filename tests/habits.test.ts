/** The habits hold: linter, formatter, types. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['eslint', ['.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['astro', ['check', '--minimumSeverity', 'error']],
])('%s', { timeout: 120_000 }, (tool, options) => {
  let said = '';
  try {
    execFileSync(`node_modules/.bin/${tool}`, options, { encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    said = stdout + stderr;
  }
  expect(said).toBe('');
});
