/** Three sorts of tests: in Node alone, whole commands of the project, and the built site in a real browser. */
import { defineConfig } from 'vitest/config';

/** What carries out whole commands: lint, types, those of the workflows, builds that fail, the check on a hundred broken copies. */
const COMMANDS = ['tests/{habits,workflows}.test.ts', 'tests/unit/failures/build.test.ts', 'tests/unit/breakage.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2, // two cores, two browsers
    testTimeout: 300_000, // a busy machine is no fault: nothing here is timed
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', './tests/setup/last-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{unit,content}/**/*.test.ts'],
          exclude: COMMANDS,
        },
      },
      { extends: true, test: { name: 'commands', include: COMMANDS } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false, // one browser, and the handbook read once, for all files of a worker
          retry: 1, // a browser on a busy machine may miss a moment; the last line says how often
          globalSetup: ['tests/setup/build-site.ts'],
        },
      },
    ],
  },
});
