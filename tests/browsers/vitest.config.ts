/** `npm run test:browsers`: the journeys in three engines. Not among the other tests, which need Chromium alone. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browsers/**/*.test.ts'],
    fileParallelism: false, // two cores, and one WebKitGTK at a time
    retry: 1, // engines and servers of the system; what passed only then is named at the end
    testTimeout: 300_000, // a busy machine is no fault: nothing here is timed
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    globalSetup: ['tests/browsers/prepare.ts'],
    reporters: ['default', './tests/browsers/by-engine.ts', './tests/setup/last-line.ts'],
  },
});
