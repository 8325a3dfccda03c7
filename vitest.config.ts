import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that use PostgreSQL; only a run that has one of them starts it. */
const usingPostgres = [
  'test/cases/cases.test.ts',
  'test/across/**/*.test.ts',
  'test/core/engines/postgres*.test.ts',
  'test/gateway/leaving.test.ts',
  'test/postgres/**/*.test.ts',
  'test/values/{casts,reals}.test.ts',
  'test/threats/{t12-identifiers,t19-sessions}.test.ts',
];

export default defineConfig({
  // Vite would take the ES module of graphql while Apollo's packages, as in Node, take the CommonJS one; their types
  // would then not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Long real-data and process tests share two cores; the default 5 s is for unit tests only.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Much of a test's time is waiting for processes that it started, so two cores run two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // As app/environment.ts does for the program.
    env: { APOLLO_TELEMETRY_DISABLED: '1', UV_THREADPOOL_SIZE: '64' },
    projects: [
      { extends: true, test: { name: 'main', include: ['test/**/*.test.ts'], exclude: usingPostgres } },
      {
        extends: true,
        test: { name: 'postgres', include: usingPostgres, globalSetup: 'test/postgres/global-setup.ts' },
      },
    ],
  },
});
