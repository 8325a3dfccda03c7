import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Long real-data and process tests share two cores; the default 5 s is for unit tests only.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
