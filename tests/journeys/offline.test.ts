import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { startServer } from '../support/server.ts';
import { dupond } from '../support/tenant.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('after one visit it opens with the server stopped, and a form says so and keeps what was typed', async () => {
  const server = await startServer();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.stop();

  await page.goto(`${server.url}/connexion`);
  await page.getByLabel(/^Adresse e-mail ou numéro/).fill(dupond.email);
  await page.getByLabel(/^Mot de passe/).fill(dupond.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Pas de réseau');
  expect(await page.getByLabel(/^Adresse e-mail ou numéro/).inputValue()).toBe(dupond.email);

  for (const [path, heading] of [
    ['/', 'Espace locataire'],
    ['/inscription', 'Inscription locataire'],
    ['/aide', 'Aide'],
    ['/nulle-part', 'Cette page n’existe pas'],
  ] as const) {
    await page.goto(server.url + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await context.close();
});

test('no answer of the API is ever kept in the browser', async () => {
  const server = await startServer();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${server.url}/conditions`);
  await page.getByText('Version du').waitFor();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => path.startsWith('/trpc'))).toEqual([]);
  await context.close();
  await server.stop();
});

test('Chromium finds it installable', async () => {
  const server = await startServer();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url);
  const session = await context.newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '')).toMatchObject({ id: '/', start_url: '/accueil' });
  await context.close();
  await server.stop();
});
