// What `pnpm mutants:rules` asks of Stryker: every rule and policy changed in every small way, tried by the unit tests beside
// them. What was tried before and has not changed is not tried again (`incremental`). Not part of the suite.
export default {
  plugins: ['./packages/test-kit/jest/rules-runner.mjs'],
  testRunner: 'rules',
  mutate: ['server/src/modules/**/*.rules.ts', 'server/src/modules/**/*.policy.ts'],
  ignorePatterns: ['/*', '!/server', '!/packages', '!/scripts', '!/.swcrc', '!/package.json', '/server/dist'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/mutants-of-rules.json',
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutants-of-rules.report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // A score below breaks the run.
  thresholds: { high: 95, low: 90, break: 90 },
  // One process that knows everything already is quicker than two that load it.
  concurrency: 1,
  // Endless loops are counted, not waited for.
  timeoutMS: 60_000,
};
