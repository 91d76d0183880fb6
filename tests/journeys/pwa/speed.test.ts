import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { phone } from '../../support/chromium.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const first = ['/', '/connexion'];

test.each(first)('32 first route ≤ 45 kB transferred (brotli): %s', async (path) => {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const bytes = await countBytes(context, page);
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  expect(bytes.script(), 'a whole page was counted').toBeGreaterThan(10_000);
  expect(bytes.all()).toBeLessThanOrEqual(45_000);
  await context.close();
});

test('32 precache ≤ 250 kB', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const sizes = (await caches.keys()).map(async (name) => {
      const answers = await (await caches.open(name)).matchAll();
      return Promise.all(answers.map(async (answer) => (await answer.blob()).size));
    });
    return (await Promise.all(sizes)).flat().reduce((sum, size) => sum + size, 0);
  });
  expect(kept).toBeGreaterThan(50_000);
  expect(kept).toBeLessThanOrEqual(250_000);
  await context.close();
});

/** What came over the wire, headers apart: as the browser itself counts it. */
async function countBytes(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const bodies = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength);
  });
  const sum = (counts: (type: string | undefined) => boolean) =>
    [...bodies].reduce((bytes, [id, size]) => bytes + (counts(types.get(id)) ? size : 0), 0);
  return { all: () => sum(() => true), script: () => sum((type) => type === 'Script') };
}
