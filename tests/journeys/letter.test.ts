import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type JSHandle,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { complaints } from '../support/browser.ts';
import { chromiumArgs, phone } from '../support/chromium.ts';
import { printLetter } from '../support/letter.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { dupond, fillStepTwo, signedIn } from '../support/tenant.ts';

let server: PostgresServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    startPostgresServer(),
    // A camera that sees a moving pattern; the permission is still the context's to give.
    chromium.launch({
      executablePath: inject('chromium'),
      args: [...chromiumArgs, '--use-fake-device-for-media-stream'],
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const jean = { clientNumber: '123456', firstName: 'Jean' };
const marie = { clientNumber: '123456', firstName: 'Marie' };
const number = (page: Page) => page.getByLabel('Numéro de client');
const code = (page: Page) => page.getByLabel(/^Code du courrier/);
const next = (page: Page) => page.getByRole('button', { name: 'Suivant' });
const stepTwo = (page: Page) => page.getByLabel('Confirmez l’adresse e-mail');

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ ...phone, ...options });
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(server.url + path);
  return { context, heard, page };
}

/** Everything a script could still find in this browser. */
const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]),
  );

describe('A letter', () => {
  test('its square opens the page with the code, which leaves the address bar and is kept nowhere', async () => {
    const printed = await printLetter(server.db, jean);
    const typed = printed.replace('-', '').toLowerCase();
    const { context, heard, page } = await open(`/inscription/courrier#${typed}`);
    await page.getByText(`Code lu : ${printed}.`).waitFor();
    expect(await code(page).inputValue()).toBe(printed);
    expect((await stored(page)).toLowerCase()).not.toContain(typed.slice(0, 5));
    // Another letter's, in this very tab; then by a way within the application, as an installed one is launched.
    const other = '#0123456789';
    await page.evaluate((hash) => Object.assign(location, { hash }), other);
    await page.getByText('Code lu : 01234-56789.').waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByRole('link', { name: 'Retour à l’inscription locataire' }).click();
    await page.getByLabel('Prénom').waitFor();
    await page.evaluate((hash) => {
      const link = document.createElement('a');
      link.href = `/inscription/courrier${hash}`;
      document.body.append(link);
      link.click();
    }, `#${typed}`);
    await page.getByText(`Code lu : ${printed}.`).waitFor();
    expect(page.url()).not.toContain('#');
    expect((await stored(page)).toLowerCase()).not.toContain(typed.slice(0, 5));
    expect(heard).toEqual([]);
    await context.close();
  });

  test('number and code typed anyhow lead to step 2, Back finds them, and a name is refused as a password', async () => {
    const printed = await printLetter(server.db, jean);
    const { context, heard, page } = await open('/inscription/courrier');
    await number(page).fill('N° 00123456');
    await code(page).fill(` ${printed.toLowerCase().replace('-', ' ')} `);
    await code(page).blur();
    expect(await code(page).inputValue()).toBe(printed);
    await next(page).click();
    await stepTwo(page).waitFor();
    await page.getByRole('link', { name: 'Retour à l’étape 1' }).click();
    expect(await code(page).inputValue()).toBe(printed);
    await next(page).click();
    await stepTwo(page).waitFor();
    await page.reload();

    await fillStepTwo(page, { ...dupond, password: 'Maison-Dupond-27!' });
    await page.getByRole('alert').waitFor();
    // No name was typed here: only the server could tell.
    await page.getByText('votre nom, votre prénom').waitFor();
    await fillStepTwo(page, dupond);
    await page.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
    await page.goto(activationLinks(await mailTo(server.url, dupond.email)).web);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await signedIn(page);
    await page.getByRole('heading', { name: 'Bonjour Jean' }).waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test('for somebody who has an account it asks for the birth date too, and then takes the account over', async () => {
    const printed = await printLetter(server.db, jean);
    const { context, page } = await open('/inscription/courrier');
    await number(page).fill('123456');
    await code(page).fill(printed);
    expect(await page.getByLabel('Jour').count(), 'not asked for before').toBe(0);
    await next(page).click();
    await page.getByText('Il nous faut aussi votre date de naissance.').waitFor();
    expect(await page.getByLabel('Jour').evaluate((day) => day === document.activeElement)).toBe(
      true,
    );
    expect(await page.getByRole('alert').count(), 'nothing is wrong').toBe(0);
    await page.getByLabel('Jour').fill('11');
    await page.getByLabel('Mois').fill('sept');
    await page.getByLabel('Année').fill('1975');
    await next(page).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Ces informations ne vont pas ensemble.');
    await page.getByLabel('Jour').fill('10');
    await next(page).click();
    await fillStepTwo(page, { ...dupond, email: 'jean.nouveau@exemple.com' });
    await page.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
    await page.goto(activationLinks(await mailTo(server.url, 'jean.nouveau@exemple.com')).web);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await signedIn(page);
    await page.getByText('jean.nouveau@exemple.com').waitFor();
    await context.close();
  });

  test('wrong and printed again are one text with the office’s telephone, and nothing typed is lost', async () => {
    const former = await printLetter(server.db, marie);
    const printed = await printLetter(server.db, marie);
    const { context, page } = await open('/inscription/courrier');
    const told = [];
    for (const wrong of ['7KQ2M-9XWPA', former]) {
      await number(page).fill('00123456');
      await code(page).fill(wrong);
      await next(page).click();
      const alert = page.getByRole('alert');
      await alert.waitFor();
      told.push(await alert.textContent());
      expect(await alert.getByRole('link').getAttribute('href')).toMatch(/^tel:/);
      expect(await number(page).inputValue()).toBe('00123456');
      expect(await code(page).inputValue()).toBe(wrong);
    }
    expect(new Set(told).size).toBe(1);
    await code(page).fill(printed);
    await next(page).click();
    await stepTwo(page).waitFor();
    await context.close();
  });

  test('its short address leads here, at a first visit and at a later one', async () => {
    const { context, page } = await open('/courrier');
    for (const visit of ['first', 'later']) {
      await page.getByRole('heading', { name: 'Inscription suite à courrier' }).waitFor();
      expect(new URL(page.url()).pathname, visit).toBe('/inscription/courrier');
      // From here on the application answers itself, with or without a network.
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.goto(`${server.url}/courrier`);
    }
    await context.close();
  });

  test('an empty page names both fields, and says how to get a letter', async () => {
    const { context, page } = await open('/inscription/courrier');
    await next(page).click();
    const links = page.getByRole('alert').getByRole('link');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual([
      'Écrivez votre numéro de client.',
      'Écrivez le code du courrier.',
    ]);
    await page.getByRole('heading', { name: /Vous n’avez pas de courrier/ }).waitFor();
    await context.close();
  });
});

describe('The camera', () => {
  /** A reader as a telephone has one, which says what the test holds before it. */
  const readsCodes = (page: Page) =>
    page.addInitScript(() => {
      const seen = { text: '' };
      Object.assign(window, {
        seen,
        BarcodeDetector: class {
          static getSupportedFormats(): Promise<string[]> {
            return Promise.resolve(['qr_code']);
          }
          detect = async () => (seen.text === '' ? [] : [{ rawValue: seen.text }]);
        },
      });
    });
  const hold = (page: Page, text: string) =>
    page.evaluate((shown) => Object.assign(Reflect.get(window, 'seen'), { text: shown }), text);
  const live = (page: Page) =>
    page
      .locator('video')
      .evaluate(
        (video: HTMLVideoElement) =>
          video.srcObject instanceof MediaStream && video.srcObject.active,
      );
  const isRunning = (stream: JSHandle<unknown>) =>
    stream.evaluate((seen) => seen instanceof MediaStream && seen.active);
  const button = (page: Page) => page.getByRole('button', { name: 'Lire le code avec la caméra' });

  test('is not offered where the browser reads no codes', async () => {
    const { context, page } = await open('/inscription/courrier');
    await next(page).waitFor();
    expect(await button(page).count()).toBe(0);
    await context.close();
  });

  test('reads our letter’s square alone, and is let go with the window', async () => {
    const context = await browser.newContext({ ...phone, permissions: ['camera'] });
    const heard = complaints(context, server.url);
    const page = await context.newPage();
    await readsCodes(page);
    await page.goto(`${server.url}/inscription/courrier`);
    await button(page).click();
    const dialog = page.getByRole('dialog', { name: 'Lire le code du courrier' });
    await dialog.getByText('Montrez le carré').waitFor();
    expect(await live(page)).toBe(true);
    const stream = await page
      .locator('video')
      .evaluateHandle((video: HTMLVideoElement) => video.srcObject);
    await hold(page, 'https://exemple.fr/inscription/courrier#7KQ2M9XWPA');
    await dialog.getByText('Ce carré n’est pas celui de notre courrier.').waitFor();
    await hold(page, `${server.url}/inscription/courrier#7KQ2M9XWPA`);
    await dialog.waitFor({ state: 'hidden' });
    expect(await code(page).inputValue()).toBe('7KQ2M-9XWPA');
    expect(await number(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => isRunning(stream)).toBe(false);

    await hold(page, '');
    await button(page).click();
    await dialog.getByText('Montrez le carré').waitFor();
    const again = await page
      .locator('video')
      .evaluateHandle((video: HTMLVideoElement) => video.srcObject);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // A window is hidden a moment before it tells that it is closed.
    await expect.poll(() => isRunning(again)).toBe(false);
    expect(await button(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(heard).toEqual([]);
    await context.close();
  });

  test('refused says so, and nothing typed is lost', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await readsCodes(page);
    await page.goto(`${server.url}/inscription/courrier`);
    await number(page).fill('123456');
    await code(page).fill('7KQ2M');
    await button(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('La caméra n’est pas autorisée.').waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    expect(await number(page).inputValue()).toBe('123456');
    expect(await code(page).inputValue()).toBe('7KQ2M');
    await context.close();
  });
});
