import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const pwa = join(import.meta.dirname, '../../apps/pwa');

/** Builds the pages once more, as of another instant, into a folder of the test's own. */
export function buildPages(folder: string, madeAt: Date): void {
  const { resolve } = createRequire(join(pwa, 'package.json'));
  const vite = join(dirname(resolve('vite/package.json')), 'bin/vite.js');
  const epoch = String(madeAt.getTime() / 1000);
  const run = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: pwa,
      // Vitest's own NODE_ENV would build other pages than those that are shipped.
      env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: epoch },
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
}
