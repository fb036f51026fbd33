/** The tests that `npm run mutation` asks about each change: those of rules, marking and joined entries. Whatever builds a site
 * would fail its first run, and whatever tests another room would only take time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{mistakes,house-style,warnings,drafts,lint-*,marking,joined-entries,questions}.test.ts'],
    env: { HANDBOOK_MANUSCRIPTS: process.env['HANDBOOK_MANUSCRIPTS'] ?? '.build/manuscripts' },
    isolate: false, // modules are loaded once for all of them
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
