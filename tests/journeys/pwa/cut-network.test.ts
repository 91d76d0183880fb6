import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { controlled } from '../../support/account.ts';
import { launchBrowser } from '../../support/browser.ts';
import { phone } from '../../support/chromium.ts';
import { openClient } from '../../support/client.ts';
import { type CuttingProxy, openProxy } from '../../support/cutting-proxy.ts';
import { activationLinks, mailsIn, mailTo } from '../../support/mailbox.ts';
import { freePort, type RunningServer, startServer } from '../../support/server.ts';
import { dupond, fillStepOne, fillStepTwo, signedIn } from '../../support/tenant.ts';

let browser: Browser;
let dataDir: string;
let ports: { port: number; upstream: number };
let server: RunningServer;
let proxy: CuttingProxy;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'monlogement27-cut-'));
  ports = { port: await freePort(), upstream: await freePort() };
  await start();
  proxy = await openProxy(ports);
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await proxy.stop();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const env = { PUBLIC_URL: `http://localhost:${ports.port}` };
  server = await startServer({ dataDir, port: ports.upstream, env });
}

/** How the network is taken away from a call, and given back. */
const cuts = {
  'the network cut': {
    take: () => context.setOffline(true),
    giveBack: () => context.setOffline(false),
  },
  'the server stopped': {
    take: () => server.stop(),
    giveBack: start,
  },
} as const;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const notSent = () => page.getByRole('heading', { name: 'Pas encore envoyé.' });
const emailAgain = () => page.getByLabel('Confirmez l’adresse e-mail');
const count = (call: string) => proxy.calls.filter((made) => made === call).length;
const steps = ['registration.verifyIdentity', 'registration.submit', 'activation.activate'];

/** The tap that found no network, said honestly; then the same tap, once it is back. */
async function tapAgain(name: string, giveBack: () => Promise<void> = async () => {}) {
  await notSent().waitFor();
  const before = proxy.calls.length;
  await giveBack();
  await page.getByText(`Touchez « ${name} » pour envoyer.`).waitFor();
  expect(proxy.calls.length, 'nothing is sent by itself').toBe(before);
  await button(name).click();
}

async function expectStepOne(): Promise<void> {
  await heading('Inscription locataire').waitFor();
  await expect.poll(() => page.getByLabel('Numéro de client').inputValue()).not.toBe('');
  expect(await page.getByLabel('Numéro de client').inputValue()).toBe(dupond.clientNumber);
  expect(await page.getByLabel(/^Nom/).inputValue()).toBe(dupond.lastName);
  expect(await page.getByLabel('Prénom').inputValue()).toBe(dupond.firstName);
  expect(await page.getByLabel('Jour').inputValue()).toBe(dupond.birthDate.day);
  expect(await page.getByLabel('Mois').inputValue()).toBe(dupond.birthDate.month);
  expect(await page.getByLabel('Année').inputValue()).toBe(dupond.birthDate.year);
}

async function expectStepTwo(): Promise<void> {
  await emailAgain().waitFor();
  await expect.poll(() => emailAgain().inputValue()).toBe(dupond.email);
  expect(await page.getByLabel(/^Adresse e-mail/).inputValue()).toBe(dupond.email);
  expect(await page.getByLabel(/^Mot de passe/).inputValue(), 'a password is never kept').toBe('');
}

/** What is typed again: passwords alone. */
async function finishStepTwo(): Promise<void> {
  await page.getByLabel(/^Mot de passe/).fill(dupond.password);
  await page.getByLabel(/^Confirmez le mot de passe/).fill(dupond.password);
  await page.getByLabel('J’accepte les conditions générales').check();
  await button('Terminer').click();
}

async function openLink(): Promise<void> {
  await heading('Regardez vos mails').waitFor();
  const { web } = activationLinks(await mailTo(server.url, dupond.email));
  await page.goto(web);
  await button('Activer mon compte').waitFor();
}

/** Signed in, by one registration with one mail. */
async function expectAllDoneOnce(): Promise<void> {
  await signedIn(page);
  await heading('Bonjour Jean').waitFor();
  expect((await mailsIn(server.url)).map(({ to, subject }) => [to, subject])).toEqual([
    [dupond.email, 'Activation de votre compte'],
  ]);
  const { api } = openClient(server.url);
  const { email: identifier, password } = dupond;
  await api.session.signIn.mutate({ identifier, password });
}

describe.each(Object.entries(cuts))('With %s in the middle of each step', (_, cut) => {
  test('a registration ends well: nothing typed twice, nothing sent twice', async () => {
    await page.goto(`${proxy.url}/inscription`);
    await controlled(page);
    await cut.take();
    await fillStepOne(page, dupond);
    await tapAgain('Suivant', cut.giveBack);

    await emailAgain().waitFor();
    await cut.take();
    await fillStepTwo(page, dupond);
    await notSent().waitFor();
    await page.goBack();
    await expectStepOne();
    await page.goForward();
    await expectStepTwo();
    await cut.giveBack();
    await finishStepTwo();

    await heading('Regardez vos mails').waitFor();
    await cut.take();
    await page.reload();
    await heading('Regardez vos mails').waitFor();
    await page.getByText(dupond.email).waitFor();
    await page.getByText(/^Enregistré le \d/).waitFor();
    await cut.giveBack();
    await page.getByText(/^Enregistré le \d/).waitFor({ state: 'detached' });

    await openLink();
    await cut.take();
    await button('Activer mon compte').click();
    await tapAgain('Activer mon compte', cut.giveBack);
    await expectAllDoneOnce();
    expect(steps.map(count)).toEqual([1, 1, 1]);
    // The server starts four times.
  }, 120_000);
});

describe('With an answer lost after the server did its work', () => {
  test('the same tap ends well, at each step', async () => {
    await page.goto(`${proxy.url}/inscription`);
    proxy.loseAnswerTo('registration.verifyIdentity');
    await fillStepOne(page, dupond);
    await tapAgain('Suivant');
    await emailAgain().waitFor();
    // It ended the ticket too: the page said «Trop de temps a passé» at the second tap.
    proxy.loseAnswerTo('registration.submit');
    await fillStepTwo(page, dupond);
    await tapAgain('Terminer');
    await openLink();
    proxy.loseAnswerTo('activation.activate');
    await button('Activer mon compte').click();
    await tapAgain('Activer mon compte');
    await expectAllDoneOnce();
    expect(steps.map(count)).toEqual([2, 2, 2]);
  });

  test('of step 2, another address since: the page says where the mail went, and leads there', async () => {
    await page.goto(`${proxy.url}/inscription`);
    await fillStepOne(page, dupond);
    await emailAgain().waitFor();
    proxy.loseAnswerTo('registration.submit');
    await fillStepTwo(page, dupond);
    await notSent().waitFor();
    await page.getByLabel(/^Adresse e-mail/).fill('jean@exemple.com');
    await emailAgain().fill('jean@exemple.com');
    await button('Terminer').click();
    const alert = page.getByRole('alert');
    await alert.getByText(dupond.email).waitFor();
    await alert.getByRole('link', { name: 'Regardez vos mails' }).click();
    await openLink();
    await button('Activer mon compte').click();
    await expectAllDoneOnce();
  });

  test('of the activation, the page opened again: the link signs in', async () => {
    await page.goto(`${proxy.url}/inscription`);
    await fillStepOne(page, dupond);
    await emailAgain().waitFor();
    await fillStepTwo(page, dupond);
    await openLink();
    proxy.loseAnswerTo('activation.activate');
    await button('Activer mon compte').click();
    await notSent().waitFor();
    const { web } = activationLinks(await mailTo(server.url, dupond.email));
    await page.close();
    page = await context.newPage();
    await page.goto(web);
    await page.getByRole('link', { name: 'Ouvrir mon espace' }).click();
    await expectAllDoneOnce();
    expect(count('activation.activate')).toBe(1);
  });
});

test('A page that ends in the middle of a step finds all of it again, but the passwords', async () => {
  await page.goto(`${proxy.url}/inscription`);
  await controlled(page);
  await context.setOffline(true);
  await fillStepOne(page, dupond);
  // It says that what was typed is kept: so it is.
  await notSent().waitFor();
  await page.close();
  page = await context.newPage();
  await page.goto(`${proxy.url}/inscription`);
  await page.getByText('Voici ce que vous aviez écrit.').waitFor();
  await expectStepOne();
  await context.setOffline(false);
  await button('Suivant').click();

  await emailAgain().waitFor();
  await page.getByLabel(/^Adresse e-mail/).fill(dupond.email);
  await emailAgain().fill(dupond.email);
  await page.getByLabel(/^Mot de passe/).fill(dupond.password);
  // Nothing was tapped, and nothing says when it is kept: another tab sees it.
  const other = await context.newPage();
  await expect
    .poll(async () => {
      await other.goto(`${proxy.url}/inscription/etape-2`);
      await other.getByText('Voici ce que vous aviez écrit.').waitFor();
      return other.getByLabel('Confirmez l’adresse e-mail').inputValue();
    })
    .toBe(dupond.email);
  await page.close();
  page = other;
  await expectStepTwo();
  await finishStepTwo();
  await openLink();
  await button('Activer mon compte').click();
  await expectAllDoneOnce();
  expect(steps.map(count)).toEqual([1, 1, 1]);
});
