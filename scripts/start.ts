import { build } from './build.ts';

process.chdir(`${import.meta.dirname}/..`);
try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// In this very process, so that a signal reaches the server and not a parent of it.
await import('../apps/server/src/main.ts');
