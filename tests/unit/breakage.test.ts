/** Forty ways to break the small handbook, by a fixed seed: the check names each or passes it, and neither dies nor hangs.
 * By hand, with more of them, with the real handbook, and building what passes: node tests/breakage/run.ts --count 600 --seed 1 */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('whatever is done to a handbook, the check says what is wrong or passes it', () => {
  const command = ['tests/breakage/run.ts', '--count', '40', '--seed', '2', '--real', '0', '--no-build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/named with file and line/);
  expect(stdout).toMatch(/passed by the check/);
  expect(status).toBe(0);
});
