import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints, launchBrowser, phone } from '../support/browser.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { activatedOn, dupond, fillSignIn, fillStepOne, fillStepTwo } from '../support/tenant.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

describe('The whole story of the guide, on a phone', () => {
  test('a tenant registers, activates from the web link, signs out and in again both ways', async () => {
    const context = await browser.newContext(phone);
    const heard = complaints(context, server.url);
    const page = await context.newPage();

    await page.goto(server.url);
    await page.getByRole('link', { name: 'Inscription locataire' }).first().click();
    await heading(page, /Inscription|Première/).waitFor();
    await fillStepOne(page, { ...dupond, clientNumber: 'REFERENCE A RAPPELER : 00123456' });
    await fillStepTwo(page, dupond);
    await page.getByText(dupond.email).first().waitFor();

    const { web, mobile } = activationLinks(await mailTo(server.url, dupond.email));
    expect(new URL(web).hash).toBe(new URL(mobile).hash);

    await page.goto(web);
    await page.getByRole('button', { name: 'Activer mon compte' }).waitFor();
    expect(page.url(), 'the token leaves the address bar').not.toContain('#');
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await activatedOn(page);
    await page.getByText('00123456').first().waitFor();
    await page.getByText('Jean').first().waitFor();

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.goto(`${server.url}/connexion`);
    await fillSignIn(page, dupond.email.toUpperCase(), dupond.password);
    await activatedOn(page);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.goto(`${server.url}/connexion`);
    await fillSignIn(page, '123456', 'Pas-le-bon-1');
    await page.getByRole('alert').first().waitFor();
    expect(await page.title()).toMatch(/^Erreur/);
    await fillSignIn(page, '123456', dupond.password);
    await activatedOn(page);

    expect(heard).toEqual([]);
    await context.close();
  });

  test('the same person who registers again is told there is an account, and shown the ways in', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, dupond);
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/déjà/i);
    expect(await page.content()).not.toContain(dupond.email);
    await context.close();
  });

  test('the mobile link in another browser asks for the password, and refuses a wrong one', async () => {
    const person = { ...dupond, firstName: 'Marie', email: 'marie.dupond@exemple.com' };
    const desktopContext = await browser.newContext();
    const page = await desktopContext.newPage();
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, { ...person, ...(await coTenant()) });
    await fillStepTwo(page, person);
    const { web, mobile } = activationLinks(await mailTo(server.url, person.email));

    const phoneContext = await browser.newContext(phone);
    const other = await phoneContext.newPage();
    await other.goto(mobile);
    await other.getByLabel('Mot de passe').first().fill('Pas-le-bon-1');
    await other.getByRole('button', { name: 'Activer mon compte' }).click();
    await other.getByRole('alert').first().waitFor();
    await other.getByLabel('Mot de passe').first().fill(person.password);
    await other.getByRole('button', { name: 'Activer mon compte' }).click();
    await activatedOn(other);

    // The browser that waits moves on by itself.
    await page
      .getByText(/activé/i)
      .first()
      .waitFor();
    // The second door says so too.
    await page.goto(web);
    await page
      .getByText(/déjà activé/i)
      .first()
      .waitFor();
    await desktopContext.close();
    await phoneContext.close();
  });

  test('three visits of the link, as a mail scanner makes, activate nothing', async () => {
    const tickets = await browser.newContext(phone);
    const page = await tickets.newPage();
    const { web } = await registerOther(page);
    for (let visit = 0; visit < 3; visit += 1) {
      const scanner = await browser.newContext();
      const scanned = await scanner.newPage();
      await scanned.goto(web);
      await scanned.getByRole('button', { name: 'Activer mon compte' }).waitFor();
      await scanner.close();
    }
    await page.goto(web);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await activatedOn(page);
    await tickets.close();
  });
});
