/** Before a file of browser tests: waits until the sites are built. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { BUILT } from './build-site.ts';

if (!process.env['HANDBOOK_TEST_BUILT']) {
  while (!existsSync(BUILT)) await wait(100);
  const fault = readFileSync(BUILT, 'utf8');
  if (fault) throw new Error(`There is no site to test. ${fault}`);
}
