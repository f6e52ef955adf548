import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

// Workers, and the servers and commands that tests start, begin with the compiled code of last time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '.cache', 'node');

const { $schema, sourceMaps, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  resolver: '<rootDir>/packages/test-kit/jest/resolver.cjs',
  modulePathIgnorePatterns: ['/dist/', '/.cache/', '/.data/'],
};

/** In Node itself, with what was loaded for the file before: see the runtime. */
const native = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/packages/test-kit/jest/native-environment.mjs',
  runtime: '<rootDir>/packages/test-kit/jest/native-runtime.mjs',
  modulePathIgnorePatterns: base.modulePathIgnorePatterns,
};

const withDatabase = {
  ...native,
  globalSetup: '<rootDir>/packages/test-kit/jest/start-postgres.mjs',
  globalTeardown: '<rootDir>/packages/test-kit/jest/stop-postgres.mjs',
};

const folder = (name, project) => ({
  ...project,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

export default {
  // One more than there are processors: whoever waits for a database that comes back, or for a browser, leaves theirs free.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/packages/test-kit/jest/longest-first.mjs',
  // Modules stay in a worker that has run many files; a new one collects less garbage.
  workerIdleMemoryLimit: '1200MB',
  // Against hanging only: a loaded machine may take its time.
  testTimeout: 120_000,
  projects: [
    {
      ...native,
      displayName: 'unit',
      testMatch: ['<rootDir>/{server,packages,scripts,schema}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'clients',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/clients/**/*.test.{ts,tsx}', '<rootDir>/packages/**/*.test.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/packages/test-kit/jest/no-styles.cjs' },
    },
    folder('architecture', native),
    folder('api', withDatabase),
    folder('live', withDatabase),
    folder('faults', withDatabase),
    folder('journeys', withDatabase),
  ],
};
