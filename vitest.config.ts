import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql while Apollo's packages, as in Node, take the CommonJS one; their types
  // would then not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Long real-data and process tests share two cores; the default 5 s is for unit tests only.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
