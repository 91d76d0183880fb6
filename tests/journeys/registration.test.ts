import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/browser.ts';
import { desktop, phone } from '../support/chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openStory } from '../support/story.ts';
import {
  dupond,
  fillSignIn,
  fillStepOne,
  fillStepTwo,
  type Person,
  signedIn,
} from '../support/tenant.ts';

let _server: RunningServer;
let _browser: Browser;

const { server, browser } = await openStory();

/** DUPOND's co-tenant on the demonstration roll. */
const marie: Person = {
  ...dupond,
  firstName: 'Marie',
  birthDate: { day: '22', month: 'mars', year: '1977' },
  email: 'marie.dupond@exemple.com',
};

const activate = (page: Page) => page.getByRole('button', { name: 'Activer mon compte' });

describe('The whole story of the guide', () => {
  test('a tenant registers, activates from the web link, signs out, and in again both ways', async () => {
    const context = await browser.newContext(phone);
    const heard = complaints(context, server.url);
    const page = await context.newPage();

    await page.goto(server.url);
    await page.getByRole('link', { name: 'Inscription locataire' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Inscription locataire' }).waitFor();
    await fillStepOne(page, { ...dupond, clientNumber: 'REFERENCE A RAPPELER : 00123456' });
    await fillStepTwo(page, dupond);
    await page.getByText(dupond.email).first().waitFor();

    const { web, mobile } = activationLinks(await mailTo(server.url, dupond.email));
    expect(new URL(web).hash).toBe(new URL(mobile).hash);
    await page.goto(web);
    await activate(page).waitFor();
    expect(page.url(), 'the token leaves the address bar').not.toContain('#');
    expect(await page.getByLabel(/^Mot de passe/).count(), 'no password here').toBe(0);
    await activate(page).click();
    await signedIn(page);
    await page.getByText('00123456').first().waitFor();
    await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
    await page.getByText('Marie').waitFor();

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Espace locataire' }).waitFor();
    await page.goto(`${server.url}/accueil`);
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
    await fillSignIn(page, dupond.email.toUpperCase(), dupond.password);
    await signedIn(page);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Espace locataire' }).waitFor();
    await page.goto(`${server.url}/connexion`);
    await fillSignIn(page, '123456', 'Pas-le-bon-1');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Erreur\s: /);
    expect(await page.getByRole('alert').textContent()).toContain('incorrect');
    await fillSignIn(page, 'N° 0123456', dupond.password);
    await signedIn(page);

    expect(heard).toEqual([]);
    await context.close();
  });

  test('the same person who registers again is told there is an account, and shown the ways in', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, dupond);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Vous avez déjà un compte');
    expect(await alert.getByRole('link').allTextContents()).toContain('Connexion');
    expect(await page.content()).not.toContain(dupond.email);
    await context.close();
  });

  test('the mobile link in another browser asks for the password, and the first browser moves on', async () => {
    const first = await browser.newContext(desktop);
    const waiting = await first.newPage();
    await waiting.goto(`${server.url}/inscription`);
    await fillStepOne(waiting, marie);
    await fillStepTwo(waiting, marie);
    await waiting.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
    const { web, mobile } = activationLinks(await mailTo(server.url, marie.email));

    const second = await browser.newContext(phone);
    const other = await second.newPage();
    await other.goto(mobile);
    await other.getByLabel(/^Mot de passe/).fill('Pas-le-bon-1');
    await activate(other).click();
    await other.getByRole('alert').waitFor();
    await other.getByLabel(/^Mot de passe/).fill(marie.password);
    await activate(other).click();
    await signedIn(other);

    await waiting.getByRole('heading', { name: 'Votre compte est activé' }).waitFor();
    // The second door to one activation.
    await waiting.goto(web);
    await waiting.getByText('Votre compte est déjà activé.').waitFor();
    await first.close();
    await second.close();
  });

  test('three visits of the link by a mail scanner activate nothing', async () => {
    const person = { ...dupond, email: 'autre.adresse@exemple.com' };
    const fresh = await startServer();
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${fresh.url}/inscription`);
    await fillStepOne(page, person);
    await fillStepTwo(page, person);
    const { web } = activationLinks(await mailTo(fresh.url, person.email));
    for (let visit = 0; visit < 3; visit += 1) {
      const scanner = await browser.newContext(phone);
      const scanned = await scanner.newPage();
      await scanned.goto(web);
      await activate(scanned).waitFor();
      await scanner.close();
    }
    await page.goto(web);
    await activate(page).click();
    await signedIn(page);
    await context.close();
    await fresh.stop();
  });
});

describe('What goes wrong loses nothing', () => {
  test('an empty step 1 names every field, leads to each, and keeps what was typed', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.url}/inscription`);
    await page.getByLabel(/^Nom/).fill('Martin');
    await page.getByRole('button', { name: 'Suivant' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await alert.getByRole('link').count()).toBe(3);
    await alert.getByRole('link', { name: 'Écrivez votre date de naissance.' }).click();
    const day = page.getByLabel('Jour');
    expect(await day.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByLabel(/^Nom/).inputValue()).toBe('Martin');
    await context.close();
  });

  test('facts that do not agree get a case number to quote, and not which one', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, { ...dupond, firstName: 'Paul' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/\d{3}-\d{3}/);
    expect(await page.getByLabel(/^Prénom/).inputValue()).toBe('Paul');
    await context.close();
  });

  test('Back from step 2 finds step 1 as it was', async () => {
    const fresh = await startServer();
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${fresh.url}/inscription`);
    await fillStepOne(page, dupond);
    await page.getByLabel(/^Adresse e-mail/).fill('jean@gmial.com');
    await page.getByRole('button', { name: 'jean@gmail.com' }).click();
    await page.goBack();
    expect(await page.getByLabel(/^Prénom/).inputValue()).toBe('Jean');
    await page.goForward();
    expect(await page.getByLabel(/^Adresse e-mail/).inputValue()).toBe('jean@gmail.com');
    await page.getByLabel(/^Mot de passe/).fill('Azerty123!');
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel(/^Mot de passe/).inputValue()).toBe('Azerty123!');
    await context.close();
    await fresh.stop();
  });
});
