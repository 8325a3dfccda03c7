import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that wrong changes of the policy are put to: in memory, or on DuckDB with little data, so that each change
 * takes seconds. All but `access-cases.ts` are part of the usual run, too.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/mutation/access-cases.ts', 'test/core/query/policy/*.test.ts', 'test/core/model/invalid.test.ts'],
    testTimeout: 20_000,
    env: { APOLLO_TELEMETRY_DISABLED: '1' },
    provide: { postgres: null },
  },
});
