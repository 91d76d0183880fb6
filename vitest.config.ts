import { defineConfig } from 'vitest/config';
import { landlordPlugin } from './apps/pwa/build/landlord-plugin.ts';

// Pure unit tests share one process per worker: fifty isolated files cost 6.5 s, shared ones 0.7 s.
export default defineConfig({
  // The dictionaries name the landlord's phone and hours, as the build gives them.
  plugins: [landlordPlugin()],
  test: {
    include: ['packages/{domain,landlord}/src/**/*.test.ts', 'apps/*/src/**/*.test.ts'],
    // Those want a database.
    exclude: ['**/node_modules/**', '**/*.db.test.ts'],
    isolate: false,
  },
});
