import { type Db, findAccountByEmail, updateAcceptedTerms } from '@monlogement27/db';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaints, launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { dupond, fillSignIn, fillStepOne, fillStepTwo, signedIn } from '../support/tenant.ts';

let server: PostgresServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startPostgresServer(), launchBrowser()]);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${server.url}/inscription`);
  await fillStepOne(page, dupond);
  await fillStepTwo(page, dupond);
  await page.goto(activationLinks(await mailTo(server.url, dupond.email)).web);
  await page.getByRole('button', { name: 'Activer mon compte' }).click();
  await signedIn(page);
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function account(db: Db = server.db) {
  const found = await findAccountByEmail(db, dupond.email);
  if (found === undefined) throw new Error('DUPOND has no account.');
  return found;
}

/** As if the account had accepted terms that were replaced since. */
async function acceptedFormerTerms(): Promise<void> {
  const { id } = await account();
  const former = { id, version: '2020-01-01', hash: 'former', now: new Date('2020-01-01') };
  await server.db.transaction().execute((tx) => updateAcceptedTerms(tx, former));
}

const changed = (page: Page) => page.getByRole('heading', { name: 'Les conditions ont changé' });
const accept = (page: Page) => page.getByRole('button', { name: 'J’accepte' });

async function signIn(path = '/connexion') {
  const context = await browser.newContext(phone);
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(server.url + path);
  await fillSignIn(page, dupond.email, dupond.password);
  return { context, heard, page };
}

test('terms that changed are shown at the next sign-in, accepted as read, and asked for once', async () => {
  await acceptedFormerTerms();
  const { context, heard, page } = await signIn();
  await changed(page).waitFor();
  await page.locator('.prose[lang=fr]').getByText('Vos données personnelles').waitFor();
  expect(await page.getByText('00123456').count(), 'nothing private beside it').toBe(0);
  await page.reload();
  await changed(page).waitFor();
  expect((await account()).termsVersion, 'a reload accepts nothing').toBe('2020-01-01');

  await accept(page).click();
  await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/accueil');
  expect(await page.title()).toMatch(/^Bonjour Jean/);
  expect((await account()).termsVersion).not.toBe('2020-01-01');
  await page.reload();
  await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
  expect(heard).toEqual([]);
  await context.close();
});

test('they come before whichever private screen was asked for, and it follows', async () => {
  await acceptedFormerTerms();
  const { context, page } = await signIn('/connexion?vers=/compte/appareils');
  await changed(page).waitFor();
  expect(new URL(page.url()).pathname).toBe('/compte/appareils');
  await accept(page).click();
  await page.getByRole('heading', { level: 1, name: 'Appareils connectés' }).waitFor();
  expect(await page.title()).toMatch(/^Appareils connectés/);
  await context.close();
});

test('whoever does not accept is not held: help, own data, closing, and the way out', async () => {
  await acceptedFormerTerms();
  const { context, page } = await signIn();
  await changed(page).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Aide' }).click();
  await page.getByRole('heading', { name: 'Aide' }).waitFor();
  await page.goBack();
  await changed(page).waitFor();
  for (const way of ['Télécharger mes données', 'Fermer mon compte']) {
    await page.getByRole('link', { name: way }).click();
    await page.getByRole('heading', { level: 1, name: way }).waitFor();
    await page.getByLabel(/mot de passe actuel/).waitFor();
    await page.goBack();
    await changed(page).waitFor();
  }
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByRole('heading', { name: 'Espace locataire' }).waitFor();
  await page.goto(`${server.url}/accueil`);
  await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  expect((await account()).termsVersion).toBe('2020-01-01');
  await context.close();
});

test('terms that cannot be read are not accepted, and are asked for again', async () => {
  await acceptedFormerTerms();
  const { context, page } = await signIn();
  await changed(page).waitFor();
  await context.route('**/trpc/terms.current*', (route) => route.abort());
  await page.reload();
  await page.getByRole('main').getByText('Pas de réseau.').waitFor();
  expect(await accept(page).count()).toBe(0);
  await context.unroute('**/trpc/terms.current*');
  await page.getByRole('button', { name: 'Essayer encore' }).click();
  await accept(page).click();
  await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
  await context.close();
});
