import type { Browser } from 'playwright-core';
import { phone } from './chromium.ts';
import { entriesOf, painted, shiftIn } from './performance-entries.ts';

/** 400 kbit/s both ways, 300 ms. */
const network = {
  offline: false,
  latency: 300,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

type Phone = {
  /** How many times slower than this machine. */
  readonly cpu: number;
  /** `false`: no script comes, and what is left is what the browser does for page and styles. */
  readonly scripts?: boolean;
};

export type SlowLoad = {
  /** Largest Contentful Paint: milliseconds from the beginning of the visit. */
  readonly lcp: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** Milliseconds each; the browser tells only those above 50. */
  readonly longTasks: readonly number[];
};

/** A visit on a slow phone that never was here, until the network is silent. */
export async function loadSlowly(
  browser: Browser,
  url: string,
  { cpu, scripts = true }: Phone,
): Promise<SlowLoad> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (!scripts) await page.route(/\.js$/, (route) => route.abort());
  // Tasks are noted from when somebody asks for them.
  await page.addInitScript(() => new PerformanceObserver(() => {}).observe({ type: 'longtask' }));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(url, { waitUntil: 'networkidle' });
  await painted(page);
  const entries = await entriesOf(page);
  await context.close();
  const of = (wanted: string) => entries.filter(({ type }) => type === wanted);
  return {
    lcp: of('largest-contentful-paint').at(-1)?.at ?? Number.NaN,
    shift: shiftIn(entries),
    longTasks: of('longtask').map(({ duration }) => duration),
  };
}
