import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['{wire,journeys,start}/**/*.test.ts'],
    globalSetup: ['support/chromium-setup.ts'],
    // Two cores: a browser and a server each.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second is nothing where a browser loads anew.
    expect: { poll: { timeout: 15_000 } },
  },
});
