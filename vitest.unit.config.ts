/** The unit tests alone, for `npm run mutation`: whatever builds a site or starts a command fails its first run. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], exclude: ['tests/unit/exports/**'], testTimeout: 300_000, hookTimeout: 300_000 },
});
