/** `npm test`: every suite, one after the other (each uses both cores), and one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from './build.ts';

process.chdir(`${import.meta.dirname}/..`);
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const reports = mkdtempSync(join(tmpdir(), 'monlogement27-test-'));

const suites = [
  { name: 'unit', config: 'vitest.config.ts' },
  { name: 'database and server', config: 'vitest.db.config.ts' },
  { name: 'wire and journeys', config: 'tests/vitest.config.ts' },
];

let passed = 0;
let failed = 0;
build();
for (const { name, config } of suites) {
  console.log(`\n── ${name} ──`);
  const report = join(reports, `${name}.json`);
  const run = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--config',
      config,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit' },
  );
  const counted = JSON.parse(readFileSync(report, 'utf8'));
  passed += counted.numPassedTests;
  failed += counted.numFailedTests;
  // A suite that could not even be loaded counts no failed test.
  if (run.status !== 0 && counted.numFailedTests === 0) failed += 1;
}
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
