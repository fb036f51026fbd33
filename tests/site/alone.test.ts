/** Building the site is a matter between this folder and whoever builds it: `alone.ts` gave the builds no home to write to. */
import { expect, test } from 'vitest';
import { triedHosts } from '../setup/alone.ts';
import { ROOT, FIXTURE } from '../setup/build-site.ts';

test.each([ROOT, FIXTURE])('the build under $base asked no other host for anything', ({ hosts }) => {
  expect(triedHosts(hosts)).toEqual([]);
});
