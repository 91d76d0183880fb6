/**
 * `node tests/bench/first-sight.ts`: a first visit on a slow phone (400 kbit/s, 300 ms), beside its floor, the same page
 * and styles whose scripts never come; in turns, medians of one run. The largest paint on a processor slowed down six
 * times, of which the goal is 2.0 s; and on one slowed down four times, the longest of the tasks above 50 ms, of which
 * the goal is none. Both clocks run on whatever else this machine does: on a busy one the floor is late too.
 */
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../support/chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startServer } from '../support/server.ts';
import { loadSlowly, type SlowLoad } from '../support/slow-phone.ts';

const screens = { welcome: '/', 'sign-in': '/connexion', 'step 1': '/inscription' };
const rounds = 5;

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const server = await startServer();

const works = Object.entries(screens).flatMap(([name, path]) =>
  [false, true].map((scripts) => ({
    name: `${name}${scripts ? '' : ', floor'}`,
    url: server.url + path,
    scripts,
    paints: [] as number[],
    tasks: [] as number[],
  })),
);
for (let round = 0; round < rounds; round += 1) {
  for (const { url, scripts, paints, tasks } of works) {
    paints.push((await loadSlowly(browser, url, { cpu: 6, scripts })).lcp);
    tasks.push(longestOf(await loadSlowly(browser, url, { cpu: 4, scripts })));
  }
}
console.table(
  works.map(({ name, paints, tasks }) => ({
    name,
    'LCP ms, 6 × CPU': shown(paints),
    'longest task ms, 4 × CPU': shown(tasks),
  })),
);
await browser.close();
await server.stop();

/** 0 where none is above 50. */
function longestOf({ longTasks }: SlowLoad): number {
  return Math.max(0, ...longTasks);
}

function shown(values: readonly number[]): string {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]} (${sorted[0]} to ${sorted.at(-1)})`;
}
