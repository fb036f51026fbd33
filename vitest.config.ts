/** Three sorts of tests: pure ones, the real content, and the built site in a real browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2, // two cores, two browsers
    testTimeout: 300_000, // a busy machine is no fault: nothing here is timed
    hookTimeout: 300_000,
    reporters: ['default', './tests/setup/last-line.ts'],
    projects: [
      { extends: true, test: { name: 'model', include: ['tests/*.test.ts', 'tests/{model,content}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/setup/build-site.ts'],
        },
      },
    ],
  },
});
