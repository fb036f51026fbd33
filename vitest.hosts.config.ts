/** `npm run test:hosts`: the recipes of src/hosting in the web servers that they are for. Apart from `npm test`, which needs none. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/hosts/*.test.ts'],
    globalSetup: ['tests/hosts/setup.ts'],
    maxWorkers: 1,
    retry: 1, // engines and servers of the system; what passed only then is named at the end
    testTimeout: 300_000, // a busy machine is no fault: nothing here is timed
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['verbose', './tests/setup/last-line.ts'],
  },
});
