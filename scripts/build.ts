import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Builds what has changed since the last time; prints only when something goes wrong. */
export function build(): void {
  const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const run = spawnSync(
    process.execPath,
    [turbo, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
  if (run.status !== 0) {
    process.stderr.write(run.stdout);
    process.stderr.write(run.stderr);
    throw new Error('The build failed: what it printed is above.');
  }
}
