import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startServer } from './server.ts';

export type Story = { readonly server: RunningServer; readonly browser: Browser };

/** A server with an empty folder and a browser, for the tests of a file; both end with it. */
export async function openStory(options: Parameters<typeof startServer>[0] = {}): Promise<Story> {
  const [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return { server, browser };
}
