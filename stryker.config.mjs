/** `npm run mutation`: changes the rules, the marking and the joining in small ways, and counts the changes that no test notices.
 * Some minutes on two cores; the report lies in .build/mutation/index.html. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/setup/stryker-fields.mjs'],
  ignorers: ['fields'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'src/lint/**/*.ts',
    'src/kinds/*/lint*.ts',
    'src/kinds/*/schema.ts',
    'src/kinds/local-handbook.ts',
    'src/question-types/*/{index,lint,mark}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', '.build', '.node', '.astro', 'tests/site'],
  reporters: ['clear-text', 'html', 'progress'],
  htmlReporter: { fileName: '.build/mutation/index.html' },
  tempDirName: '.build/stryker',
  incremental: true,
  incrementalFile: '.build/mutation/incremental.json',
  concurrency: 2,
  timeoutMS: 60_000, // a busy machine is no endless loop
  thresholds: { high: 90, low: 80, break: 80 },
};
