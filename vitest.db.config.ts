import { defineConfig } from 'vitest/config';

// Each file in a process of its own: they open databases, kill children and hold locks.
export default defineConfig({
  test: {
    include: ['packages/db/**/*.test.ts', 'apps/server/**/*.db.test.ts'],
    globalSetup: ['packages/db/src/testing/global-setup.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // A race of fifty transactions on a busy two-core machine.
    testTimeout: 20_000,
    // Booting PGlite without its template takes seconds.
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
  },
});
