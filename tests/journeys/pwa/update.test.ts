import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { controlled } from '../../support/account.ts';
import { launchBrowser } from '../../support/browser.ts';
import { buildPages } from '../../support/build.ts';
import { phone } from '../../support/chromium.ts';
import { freePort, type RunningServer, startServer } from '../../support/server.ts';

/** Later than whatever was built before the tests. */
const newest = new Date('2040-01-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'monlogement27-update-'));
const newPages = join(folder, 'new');
const removingPages = join(folder, 'removing');
const dataDir = join(folder, 'data');

let browser: Browser;
let port: number;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  buildPages(newPages, newest);
  cpSync(newPages, removingPages, { recursive: true });
  for (const ending of ['', '.br', '.gz']) {
    copyFileSync(
      join(removingPages, `remove-sw.js${ending}`),
      join(removingPages, `sw.js${ending}`),
    );
  }
  [browser, port] = await Promise.all([launchBrowser(), freePort()]);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  server = await startServer({ dataDir, port });
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** Another version is put in the place of the one that runs. */
async function deploy(pages: string, env: Record<string, string> = {}): Promise<void> {
  await server.stop();
  server = await startServer({ dataDir, port, pages, env });
}

/** The script that the page was loaded with: named by its content, so another one in another build. */
const entryOf = (from: Page) =>
  from.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src);

async function newEntry(): Promise<string> {
  const [, path = ''] =
    /src="(\/assets\/index-[^"]+)"/.exec(await (await fetch(server.url)).text()) ?? [];
  return server.url + path;
}

const prompt = (from: Page) => from.getByText('Une nouvelle version est prête.');
const take = (from: Page) => from.getByRole('button', { name: 'Mettre à jour' });

describe('A new build', () => {
  test('19 update prompt on a new build, taken by a tap', async () => {
    await page.goto(server.url);
    await controlled(page);
    const old = await entryOf(page);
    await deploy(newPages);
    await page.reload();
    await prompt(page).waitFor();
    expect(await entryOf(page)).toBe(old);
    const announced = page.locator('[role=status]', { has: prompt(page) });
    expect(await announced.count()).toBe(1);
    await take(page).click();
    const entry = await newEntry();
    expect(entry).not.toBe(old);
    await expect.poll(() => entryOf(page).catch(() => '')).toBe(entry);
    await page.getByRole('heading', { level: 1, name: 'Espace locataire' }).waitFor();
    expect(await prompt(page).count()).toBe(0);
  });

  test('20 a draft in another tab survives the update · 21 the update applies after it', async () => {
    await page.goto(server.url);
    await controlled(page);
    const other = await context.newPage();
    await other.goto(`${server.url}/inscription`);
    await other.getByLabel(/^Nom/).pressSequentially('Dupond');
    const old = await entryOf(other);
    await deploy(newPages);
    await page.reload();
    await prompt(page).waitFor();
    await take(page).click();
    await page.getByText('La mise à jour se fera après.').waitFor();
    await page.getByRole('link', { name: 'Aide' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Aide' }).waitFor();
    expect(await entryOf(page)).toBe(old);
    expect(await other.getByLabel(/^Nom/).inputValue()).toBe('Dupond');
    expect(await entryOf(other)).toBe(old);

    await other.getByRole('link', { name: 'Aide' }).first().click();
    await other.getByRole('heading', { level: 1, name: 'Aide' }).waitFor();
    expect(await entryOf(other), 'a form was left, not sent').toBe(old);
    await other.getByRole('link', { name: 'Conditions d’utilisation' }).click();
    await other.getByRole('heading', { level: 1, name: 'Conditions générales' }).waitFor();
    expect(await entryOf(other)).toBe(await newEntry());
    await page.getByRole('link', { name: 'Conditions d’utilisation' }).click();
    await expect.poll(() => entryOf(page).catch(() => '')).toBe(await newEntry());
    await other.goto(`${server.url}/inscription`);
    await expect.poll(() => other.getByLabel(/^Nom/).inputValue()).toBe('Dupond');
  }, 120_000);

  test('comes on the way to the next screen, whose code does not wake the former worker as it ends', async () => {
    await page.goto(server.url);
    await controlled(page);
    await deploy(newPages);
    await page.reload();
    await prompt(page).waitFor();
    await page.getByRole('link', { name: 'Aide' }).first().click();
    await expect.poll(() => entryOf(page).catch(() => '')).toBe(await newEntry());
    await page.getByRole('heading', { level: 1, name: 'Aide' }).waitFor();
  });

  test('that the server requires comes before anything else, but not over something typed', async () => {
    await page.goto(`${server.url}/connexion`);
    await controlled(page);
    const old = await entryOf(page);
    await deploy(newPages, { MINIMUM_BUILD: newest.toISOString() });
    await page.getByLabel(/^Adresse e-mail ou numéro/).fill('123456');
    await page.getByLabel(/^Mot de passe/).fill('Pas-le-bon-1');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Une mise à jour est nécessaire pour continuer.').first().waitFor();
    expect(await page.getByLabel(/^Adresse e-mail ou numéro/).inputValue()).toBe('123456');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('alert').waitFor();
    expect(sent.filter((url) => url.includes('/trpc/'))).toEqual([]);
    expect(await entryOf(page)).toBe(old);
    await take(page).click();
    await expect.poll(() => entryOf(page).catch(() => '')).toBe(await newEntry());

    const fresh = await context.newPage();
    await fresh.goto(`${server.url}/accueil`);
    await fresh.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  });
});

test('22 a stale lazy chunk without worker recovers', async () => {
  const bare = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const tab = await bare.newPage();
  await tab.goto(server.url);
  await tab.getByRole('heading', { level: 1, name: 'Espace locataire' }).waitFor();
  await deploy(newPages);
  const missing = tab.waitForResponse((answer) => answer.status() === 404);
  await tab.getByRole('link', { name: 'Connexion' }).first().click();
  expect((await missing).url()).toContain('/assets/');
  await tab.getByRole('button', { name: 'Se connecter' }).waitFor();
  expect(await entryOf(tab)).toBe(await newEntry());
  await bare.close();
});

test('a worker that removes itself takes what it kept with it, and the page goes on', async () => {
  await page.goto(server.url);
  await controlled(page);
  await deploy(removingPages);
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await page.goto(`${server.url}/aide`);
  await page.getByRole('heading', { level: 1, name: 'Aide' }).waitFor();
  expect(await entryOf(page)).toBe(await newEntry());
});
