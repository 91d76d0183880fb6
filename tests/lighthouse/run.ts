/**
 * `npm run lighthouse`: the three screens that a tenant meets first, on Lighthouse's slow phone. Prints a table and
 * fails below 100, but for the speed, which no two runs measure alike: there the median counts, from 99 on.
 */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../support/chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { freePort, startServer } from '../support/server.ts';

const screens = { welcome: '/', 'sign-in': '/connexion', 'step 1': '/inscription' };
const goals = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const categories = Object.keys(goals);
const rounds = 5;

const port = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArgs, `--remote-debugging-port=${port}`],
});
const server = await startServer();

let missed = 0;
const rows: Record<string, Record<string, string>> = {};
for (const [name, path] of Object.entries(screens)) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await measure(server.url + path));
  const row: Record<string, string> = {};
  for (const [category, goal] of Object.entries(goals)) {
    const scores = runs.map(({ scores }) => scores[category] ?? 0);
    const score = median(scores);
    if (score < goal) missed += 1;
    row[category] = `${score} (${Math.min(...scores)}–${Math.max(...scores)})`;
  }
  row['LCP ms'] = String(Math.round(median(runs.map(({ lcp }) => lcp))));
  row['shift'] = String(median(runs.map(({ shift }) => shift)));
  rows[name] = row;
  for (const failed of new Set(runs.flatMap((run) => run.failed)))
    console.log(`${name}: ${failed}`);
}
console.table(rows);
await browser.close();
await server.stop();
if (missed > 0) console.error(`${missed} scores are below their goal.`);
process.exitCode = missed === 0 ? 0 : 1;

async function measure(url: string) {
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { audits, categories: judged } = result.lhr;
  return {
    scores: Object.fromEntries(
      Object.entries(judged).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    failed: Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
      .map(({ title }) => title),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
