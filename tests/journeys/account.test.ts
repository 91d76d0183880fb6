import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { diallo, mailedLink, signIn, tenantOf } from '../support/account.ts';
import { complaints } from '../support/browser.ts';
import { desktop, phone } from '../support/chromium.ts';
import { openStory } from '../support/story.ts';
import { fillSignIn, fillStepOne } from '../support/tenant.ts';

const { server, browser } = await openStory();

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const current = (page: Page) => page.getByLabel(/^Votre mot de passe actuel/);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const isFocused = (element: Element) => element === document.activeElement;

test('a changed password: what was typed stays after a refusal, and every other browser is signed out', async () => {
  const person = await tenantOf(server.url, ...diallo);
  const [here, elsewhere] = [await browser.newContext(phone), await browser.newContext(desktop)];
  const heard = complaints(here, server.url);
  const page = await here.newPage();
  const other = await elsewhere.newPage();
  await signIn(page, server.url, person);
  await signIn(other, server.url, person);

  await page.getByRole('link', { name: /^Mon compte/ }).click();
  await page.getByRole('link', { name: /^Changer mon mot de passe/ }).click();
  await heading(page, 'Changer mon mot de passe').waitFor();
  await press(page, 'Changer le mot de passe');
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(3);
  const chosen = 'Nuage-Citron-Mardi-3';
  await page.getByLabel(/^Votre nouveau/).fill('Philippe-Lundi-8');
  await page.getByText('votre nom, votre prénom').waitFor();
  await page.getByLabel(/^Votre nouveau/).fill(chosen);
  await page.getByLabel(/^Confirmez/).fill(chosen);
  await current(page).fill('Pas-le-bon-1');
  await press(page, 'Changer le mot de passe');
  await page.getByRole('alert').getByText('Ce mot de passe est incorrect.').waitFor();
  expect(await page.getByLabel(/^Votre nouveau/).inputValue()).toBe(chosen);
  await current(page).fill(person.password);
  await press(page, 'Changer le mot de passe');
  await page.getByText('Tous vos autres appareils sont déconnectés.').waitFor();
  expect(await heading(page, 'Votre mot de passe est changé').evaluate(isFocused)).toBe(true);

  await other.goto(`${server.url}/compte/mot-de-passe`);
  await heading(other, 'Connexion').waitFor();
  await fillSignIn(other, person.email, person.password);
  await other.getByRole('alert').waitFor();
  await fillSignIn(other, person.email, chosen);
  await heading(other, 'Changer mon mot de passe').waitFor();
  await page.goto(`${server.url}/compte`);
  await page.getByText(person.email).waitFor();
  expect(heard).toEqual([]);
  await Promise.all([here.close(), elsewhere.close()]);
});

test('a changed address: confirmed in another browser, undone from the former mailbox, and reset', async () => {
  const person = await tenantOf(
    server.url,
    { clientNumber: '202411', lastName: 'Ferreira', firstName: 'Jean-Luc' },
    '6/10/1941',
  );
  const address = 'nouvelle.adresse@exemple.com';
  const here = await browser.newContext(phone);
  const heard = complaints(here, server.url);
  const page = await here.newPage();
  await signIn(page, server.url, person);
  await page.goto(`${server.url}/compte/adresse`);
  await page.getByLabel(/^Votre nouvelle adresse/).fill('jean@gmial.com');
  await page.getByRole('button', { name: 'jean@gmail.com' }).waitFor();
  await page.getByLabel(/^Votre nouvelle adresse/).fill(person.email);
  await current(page).fill(person.password);
  await press(page, 'Recevoir le mail');
  await page.getByRole('alert').getByText('C’est déjà votre adresse').waitFor();
  await page.getByLabel(/^Votre nouvelle adresse/).fill(address);
  await press(page, 'Recevoir le mail');
  await heading(page, 'Regardez vos mails').waitFor();
  await page.getByText(address).waitFor();
  const confirm = await mailedLink(server.url, address, '/adresse/confirmer');

  for (let visit = 0; visit < 3; visit += 1) {
    const scanner = await browser.newContext(desktop);
    const scanned = await scanner.newPage();
    await scanned.goto(confirm);
    await scanned.getByRole('button', { name: 'Confirmer cette adresse' }).waitFor();
    await scanner.close();
  }
  await page.goto(`${server.url}/compte`);
  await page.getByText(person.email).waitFor();

  const elsewhere = await browser.newContext(desktop);
  const other = await elsewhere.newPage();
  await other.goto(confirm);
  await heading(other, 'Confirmer votre nouvelle adresse').waitFor();
  expect(other.url()).not.toContain('#');
  await press(other, 'Confirmer cette adresse');
  await heading(other, 'Votre adresse est changée').waitFor();
  await page.reload();
  await page.getByText(address).waitFor();
  await other.goto('about:blank');
  await other.goto(confirm);
  await press(other, 'Confirmer cette adresse');
  await heading(other, 'Ce lien ne fonctionne plus').waitFor();

  const undo = await mailedLink(server.url, person.email, '/adresse/annuler');
  await other.goto(undo);
  await press(other, 'Reprendre mon adresse');
  await other.getByText('Nous vous avons envoyé un mail pour un nouveau').waitFor();
  await other.getByText(person.email).waitFor();
  await page.reload();
  await heading(page, 'Connexion').waitFor();
  await fillSignIn(page, address, person.password);
  await page.getByRole('alert').waitFor();

  await other.goto(await mailedLink(server.url, person.email, '/mot-de-passe/nouveau'));
  const chosen = 'Nuage-Citron-Mardi-3';
  await other.getByLabel(/^Votre nouveau mot de passe/).fill(chosen);
  await other.getByLabel(/^Confirmez/).fill(chosen);
  await press(other, 'Terminer');
  await other.getByText('Votre mot de passe est changé').waitFor();
  await fillSignIn(page, person.email, chosen);
  await heading(page, 'Mon compte').waitFor();
  expect(heard).toEqual([]);
  await Promise.all([here.close(), elsewhere.close()]);
});

test('a closed account says goodbye, opens nothing any more, and the tenant may register again', async () => {
  const person = await tenantOf(
    server.url,
    { clientNumber: '202822', lastName: 'Marchand', firstName: 'Julie' },
    '11/7/1942',
  );
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signIn(page, server.url, person);
  await page.goto(`${server.url}/compte/fermer`);
  await current(page).fill('Pas-le-bon-1');
  await press(page, 'Fermer mon compte');
  await page.getByRole('alert').getByText('Ce mot de passe est incorrect.').waitFor();
  await current(page).fill(person.password);
  await press(page, 'Fermer mon compte');
  await heading(page, 'Votre compte est fermé').waitFor();
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('link', { name: 'Inscrivez-vous à nouveau' }).click();
  await fillStepOne(page, person);
  await page.getByLabel('Confirmez l’adresse e-mail').waitFor();
  await page.goto(`${server.url}/compte`);
  await heading(page, 'Connexion').waitFor();
  await fillSignIn(page, person.email, person.password);
  await page.getByRole('alert').waitFor();
  await context.close();
});
