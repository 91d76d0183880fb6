import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controlled, openAccount, signIn } from '../../support/account.ts';
import { phone } from '../../support/chromium.ts';
import { freePort, startServer } from '../../support/server.ts';
import { openStory } from '../../support/story.ts';
import { dupond, fillSignIn } from '../../support/tenant.ts';
import { somethingKept } from '../../support/vault.ts';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterEach(() => context.close());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

test('8 start_url offline: the signed-in home opens, with its date', async () => {
  await signIn(page, server.url, dupond);
  await controlled(page);
  // The home stands as soon as somebody is signed in, and is kept once the server has said it again.
  await somethingKept(page);
  await context.setOffline(true);
  await page.goto(`${server.url}/accueil`);
  await heading('Bonjour Jean').waitFor();
  await page.getByText('00123456').waitFor();
  expect(await page.getByText(/^Enregistré le \d/).textContent()).toMatch(/20\d\d/);
  await page.getByText('Pas de réseau.', { exact: true }).waitFor();
});

test('9 deep link offline: every form, the help and the terms open', async () => {
  await page.goto(server.url);
  await controlled(page);
  await context.setOffline(true);
  for (const [path, name] of [
    ['/', 'Espace locataire'],
    ['/connexion', 'Connexion'],
    ['/inscription', 'Inscription locataire'],
    ['/inscription/etape-2', 'Votre compte'],
    ['/inscription/courrier', 'Inscription suite à courrier'],
    ['/mot-de-passe-perdu', 'Perte du mot de passe'],
    ['/aide', 'Aide'],
    ['/conditions', 'Conditions générales d’utilisation'],
  ] as const) {
    await page.goto(server.url + path);
    await heading(name).waitFor();
  }
  await page.getByText('Version du').waitFor();
});

test('10 server stopped: stale text with date, and a form that says so and keeps what was typed', async () => {
  const port = await freePort();
  const other = await startServer({ port });
  await openAccount(other.url, dupond);
  await signIn(page, other.url, dupond);
  await controlled(page);
  await somethingKept(page);
  await other.stop();
  await page.goto(`${other.url}/accueil`);
  await heading('Bonjour Jean').waitFor();
  await page.getByText(/^Enregistré le \d/).waitFor();

  await page.goto(`${other.url}/connexion`);
  await fillSignIn(page, dupond.email, dupond.password);
  await page.getByRole('heading', { name: 'Pas encore envoyé.' }).waitFor();
  await page.getByText('Au retour du réseau, touchez « Se connecter ».').waitFor();
  expect(await page.getByLabel(/^Adresse e-mail ou numéro/).inputValue()).toBe(dupond.email);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('11 unknown URL offline: French 404', async () => {
  await page.goto(server.url);
  await controlled(page);
  await context.setOffline(true);
  await page.goto(`${server.url}/nulle-part`);
  await heading('Cette page n’existe pas').waitFor();
});

test('12 `/trpc` never served from the worker', async () => {
  await signIn(page, server.url, dupond);
  await controlled(page);
  const answered = page.waitForResponse((answer) => answer.url().includes('/trpc/session.current'));
  await page.reload();
  expect((await answered).fromServiceWorker()).toBe(false);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => path.startsWith('/trpc'))).toEqual([]);
});
