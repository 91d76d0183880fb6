import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSmtp } from '../../apps/server/src/testing/smtp.ts';
import { complaints, launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import {
  dupond,
  fillSignIn,
  fillStepOne,
  fillStepTwo,
  marie,
  type Person,
  signedIn,
} from '../support/tenant.ts';

let server: PostgresServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startPostgresServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const maria: Person = {
  ...dupond,
  clientNumber: '200318',
  lastName: 'De Sousa',
  firstName: 'Maria Fernanda',
  birthDate: { day: '2', month: '11', year: '1969' },
  email: 'maria@exemple.com',
};

const activate = (page: Page) => page.getByRole('button', { name: 'Activer mon compte' });
const resend = (page: Page) => page.getByRole('button', { name: 'Renvoyer le mail' });
const correct = (page: Page) => page.getByRole('button', { name: 'Corriger l’adresse' });
const newEmail = (page: Page) => page.getByLabel(/^Nouvelle adresse e-mail/);
const sendThere = (page: Page) => page.getByRole('button', { name: 'Envoyer à cette adresse' });

async function wait(person: Person, at: PostgresServer = server) {
  const context = await browser.newContext(phone);
  const heard = complaints(context, at.url);
  const page = await context.newPage();
  await page.goto(`${at.url}/inscription`);
  await fillStepOne(page, person);
  await fillStepTwo(page, person);
  await page.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
  return { context, heard, page };
}

/** As if the mails so far had left an hour ago. */
async function anHourLater(): Promise<void> {
  const past = new Date(Date.now() - 3_600_000);
  await server.db.updateTable('registration_mails').set({ queued_at: past }).execute();
}

describe('Whoever waits for the mail', () => {
  test('may have it again after a minute; both links open, and the screen says what it does', async () => {
    const email = 'encore@exemple.com';
    const { context, heard, page } = await wait({ ...dupond, email });
    const first = activationLinks(await mailTo(server.url, email));
    await page.getByText(/^Nouveau mail possible dans \d+\ssecondes?/).waitFor();
    // Said to be of no use yet, but not blocked: a telephone's clock may be wrong, and the server's is not.
    await resend(page).click({ force: true });
    await page.getByRole('alert').getByText('Un mail vient de partir.').waitFor();
    await anHourLater();
    await resend(page).click({ force: true });
    await page.getByRole('status').getByText('Un nouveau mail est parti.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await mailTo(server.url, email, 2);
    await page.goto(first.web);
    await activate(page).waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test('corrects a slip in the address: a suggestion is a button, and the former link is dead', async () => {
    const { context, heard, page } = await wait({ ...marie, email: 'marie@gmial.com' });
    const former = activationLinks(await mailTo(server.url, 'marie@gmial.com'));
    await correct(page).click();
    expect(await newEmail(page).inputValue()).toBe('marie@gmial.com');
    expect(await newEmail(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await sendThere(page).click();
    await page.getByRole('alert').getByText('Corrigez-la.').waitFor();
    await page.getByRole('button', { name: 'marie@gmail.com' }).click();
    await sendThere(page).click();
    await page.getByRole('alert').getByText('Un mail vient de partir.').waitFor();
    expect(await newEmail(page).inputValue(), 'nothing typed is lost').toBe('marie@gmail.com');
    await anHourLater();
    await sendThere(page).click();
    await page.getByText('Adresse corrigée : un nouveau mail est parti.').waitFor();
    await page.locator('.lead').getByText('marie@gmail.com').waitFor();
    expect(await newEmail(page).count()).toBe(0);

    const mended = activationLinks(await mailTo(server.url, 'marie@gmail.com'));
    await page.goto(former.web);
    await page.getByText('Ce lien ne fonctionne pas.').waitFor();
    await page.goto(mended.web);
    // The corrected address is anybody's: the password is asked for here too.
    await page.getByLabel(/^Mot de passe/).fill(marie.password);
    await activate(page).click();
    await signedIn(page);
    expect(heard).toEqual([]);
    await context.close();
  });

  test('is taken home when the link is opened in another tab of the same browser', async () => {
    const { context, page } = await wait({ ...dupond, email: 'onglet@exemple.com' });
    const { web } = activationLinks(await mailTo(server.url, 'onglet@exemple.com'));
    const tab = await context.newPage();
    await tab.goto(web);
    await activate(tab).click();
    await signedIn(tab);
    await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
    await context.close();
  });

  test('hears that the server cannot be reached, and goes on by itself once it can', async () => {
    const { context, page } = await wait({ ...maria, email: 'reseau@exemple.com' });
    await context.route('**/trpc/registration.status*', (route) => route.abort());
    await page.reload();
    await page.getByText('Pas de réseau.').first().waitFor();
    await context.unroute('**/trpc/registration.status*');
    await page.getByText('reseau@exemple.com').waitFor();
    await context.close();
  });

  test('is told when it was opened elsewhere, and offered to sign in', async () => {
    const { context, page } = await wait(maria);
    const { mobile } = activationLinks(await mailTo(server.url, maria.email));
    const elsewhere = await browser.newContext(phone);
    const other = await elsewhere.newPage();
    await other.goto(mobile);
    await other.getByLabel(/^Mot de passe/).fill(maria.password);
    await activate(other).click();
    await signedIn(other);
    await page.getByRole('heading', { name: 'Votre compte est activé' }).waitFor();
    await page.getByRole('status').getByText('Vous pouvez vous connecter.').waitFor();
    await page.getByRole('link', { name: 'Se connecter' }).click();
    await fillSignIn(page, maria.email, maria.password);
    await signedIn(page);
    await context.close();
    await elsewhere.close();
  });

  test('without a registration is shown the ways that are left', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.url}/inscription/attente`);
    await page.getByText('Nous ne trouvons plus votre inscription dans ce navigateur.').waitFor();
    await page.getByRole('link', { name: 'Connexion' }).waitFor();
    await page.getByRole('link', { name: 'Recommencer l’inscription' }).waitFor();
    await context.close();
  });
});

test('a mail that the server refuses is said, with the form to correct the address open', async () => {
  const smtp = await openSmtp({ onRecipient: (nth) => (nth === 0 ? 550 : undefined) });
  const own = await startPostgresServer({ SMTP_URL: smtp.url });
  const { context, heard, page } = await wait({ ...dupond, email: 'jean.dupnod@exemple.com' }, own);
  await page
    .getByRole('alert')
    .getByText('Le mail a été refusé par le serveur de messagerie.')
    .waitFor();
  expect(await newEmail(page).inputValue()).toBe('jean.dupnod@exemple.com');
  expect(await correct(page).count()).toBe(0);
  await newEmail(page).fill(dupond.email);
  await sendThere(page).click();
  await page.getByText('Nous avons envoyé un mail à :').waitFor();
  await page.locator('.lead').getByText(dupond.email).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(smtp.taken.map(({ subject }) => subject)).toEqual(['Activation de votre compte']);
  expect(heard).toEqual([]);
  await context.close();
  await own.stop();
});
