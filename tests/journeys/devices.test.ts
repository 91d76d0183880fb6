import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn, tenantOf } from '../support/account.ts';
import { complaints } from '../support/browser.ts';
import { desktop, phone } from '../support/chromium.ts';
import { openStory } from '../support/story.ts';
import { fillSignIn, signedIn } from '../support/tenant.ts';

const { server, browser } = await openStory();

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const current = (page: Page) => page.getByLabel(/^Votre mot de passe actuel/);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const isFocused = (element: Element) => element === document.activeElement;

test('devices: one is ended in place, then all the others, and each is announced', async () => {
  const person = await tenantOf(
    server.url,
    { clientNumber: '202685', lastName: 'Garcia', firstName: 'Hugo' },
    '28/12/1967',
  );
  const firefox =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const [here, elsewhere] = [
    await browser.newContext(phone),
    await browser.newContext({ ...desktop, userAgent: firefox }),
  ];
  const other = await elsewhere.newPage();
  await signIn(other, server.url, person);
  const page = await here.newPage();
  await signIn(page, server.url, person);
  await page.goto(`${server.url}/compte/appareils`);
  await page.getByText('Cet appareil', { exact: true }).waitFor();
  // The client of this test, which opened the account, says nothing of itself.
  expect(
    await page.getByRole('listitem').getByText('Appareil inconnu', { exact: true }).count(),
  ).toBe(1);

  const end = page.getByRole('button', { name: /^Déconnecter : Firefox, Windows/ });
  await end.click();
  await press(page, 'Annuler');
  expect(await end.evaluate(isFocused)).toBe(true);
  await end.click();
  expect(await page.getByText('Déconnecter cet appareil ?').evaluate(isFocused)).toBe(true);
  await press(page, 'Oui, déconnecter');
  const told = page.getByText('Appareil déconnecté : Firefox, Windows');
  await told.waitFor();
  expect(await told.getAttribute('role')).toBe('status');
  expect(await told.evaluate(isFocused)).toBe(true);
  expect(await end.count()).toBe(0);
  await other.reload();
  await heading(other, 'Connexion').waitFor();

  await fillSignIn(other, person.email, person.password);
  await signedIn(other);
  await page.reload();
  await press(page, 'Déconnecter tous les autres');
  await press(page, 'Oui, déconnecter');
  await page.getByText('Aucun autre appareil.').waitFor();
  await page.getByText('Tous les autres appareils sont déconnectés.').waitFor();
  await other.goto(`${server.url}/compte/appareils`);
  await heading(other, 'Connexion').waitFor();
  await Promise.all([here.close(), elsewhere.close()]);
});

test('what happened is told in plain words, and the data come as a file without anything that opens', async () => {
  const person = await tenantOf(
    server.url,
    { clientNumber: '202548', lastName: 'Girard', firstName: 'Aminata' },
    '17/5/1954',
  );
  const context = await browser.newContext({ ...phone, acceptDownloads: true });
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await signIn(page, server.url, person);
  await page.goto(`${server.url}/compte/donnees`);
  await current(page).fill(person.password);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Télécharger')]);
  await heading(page, 'Votre fichier est prêt').waitFor();
  expect(download.suggestedFilename()).toMatch(/^mes-donnees-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    account: { email: person.email },
    tenant: { reference: '00202548', lastNames: ['GIRARD'] },
    sessions: expect.arrayContaining([expect.objectContaining({ device: 'Chrome, Linux' })]),
  });
  expect(text).not.toMatch(/\$argon2|hash|"token"|cookie|"password"/i);
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Enregistrer le fichier à nouveau' }).click(),
  ]);
  expect(await readFile(await again.path(), 'utf8')).toBe(text);

  await page.goto(`${server.url}/compte/activite`);
  const items = page.getByRole('main').getByRole('listitem');
  await items.first().waitFor();
  expect((await items.locator('p:first-child').allTextContents()).slice(0, 2)).toEqual([
    'Vos données ont été téléchargées.',
    'Connexion à votre compte.',
  ]);
  expect(await items.first().textContent()).toMatch(/\d{4} à \d\d:\d\d · Chrome, Linux$/);
  await page.getByRole('main').getByRole('link', { name: 'Changez votre mot de passe' }).click();
  await heading(page, 'Changer mon mot de passe').waitFor();
  expect(heard).toEqual([]);
  await context.close();
});

test('a forgotten device is signed out and keeps nothing, the language included', async () => {
  const person = await tenantOf(
    server.url,
    { clientNumber: '202959', lastName: 'Nguyen', firstName: 'Nicolas' },
    '22/2/1955',
  );
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signIn(page, server.url, person);
  await page.goto(`${server.url}/compte/langue`);
  await page.getByRole('main').getByRole('button', { name: 'English' }).click();
  await heading(page, 'Language of the app').waitFor();
  await page.goto(`${server.url}/compte/oublier`);
  await press(page, 'Forget this device');
  await heading(page, 'Espace locataire').waitFor();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(`${server.url}/compte`);
  await heading(page, 'Connexion').waitFor();
  await context.close();
});
