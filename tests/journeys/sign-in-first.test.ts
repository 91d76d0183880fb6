import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '../support/account.ts';
import { launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { dupond, fillSignIn } from '../support/tenant.ts';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  await openAccount(server.url, dupond);
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

async function arriveAfterSignIn(path: string): Promise<void> {
  await context.clearCookies();
  await page.goto(server.url + path);
  await heading('Connexion').waitFor();
  await fillSignIn(page, dupond.email, dupond.password);
  await page.waitForURL((url) => url.pathname !== '/connexion');
}

test.each([
  ['/accueil', 'Bonjour Jean'],
  ['/compte', 'Mon compte'],
  ['/compte/mot-de-passe', 'Changer mon mot de passe'],
  ['/compte/adresse', 'Changer mon adresse e-mail'],
  ['/compte/appareils', 'Appareils connectés'],
  ['/compte/activite', 'Activité récente'],
  ['/compte/donnees', 'Télécharger mes données'],
  ['/compte/langue', 'Langue de l’application'],
  ['/compte/oublier', 'Oublier cet appareil'],
  ['/compte/fermer', 'Fermer mon compte'],
])('without a session %s leads to sign-in, and back', async (path, title) => {
  await arriveAfterSignIn(path);
  expect(new URL(page.url()).pathname).toBe(path);
  await heading(title).waitFor();
});

test.each(['//exemple.org', 'https://exemple.org/compte', '/dev/mailbox', '/compte/../aide'])(
  'a link to sign-in cannot lead on to %s',
  async (place) => {
    await arriveAfterSignIn(`/connexion?vers=${place}`);
    expect(page.url()).toBe(`${server.url}/accueil`);
  },
);
