import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const screens = [
  '/',
  '/connexion',
  '/inscription',
  '/inscription/etape-2',
  '/inscription/attente',
  '/inscription/courrier',
  '/activation',
  '/mot-de-passe-perdu',
  '/mot-de-passe/nouveau',
  '/conditions',
  '/aide',
  '/nulle-part',
];

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test.each(screens)('axe finds nothing on %s, errors shown', async (path) => {
    // Without the policy that keeps axe's own script out.
    const context = await browser.newContext({ ...phone, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const submit = page.locator('form button[type=submit]').first();
    if ((await submit.count()) > 0) {
      await submit.click();
      await page.getByRole('alert').first().waitFor();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  });
});

test.each(screens)('%s fits 320 px without sideways scroll', async (path) => {
  const context = await browser.newContext({
    ...phone,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await context.close();
});
