import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../apps/server/src/human-check/code.ts';
import { complaints, launchBrowser } from '../support/browser.ts';
import { desktop, phone } from '../support/chromium.ts';
import { openClient, refusalOf } from '../support/client.ts';
import { failAtHome } from '../support/failures.ts';
import { printLetter } from '../support/letter.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { dupond, fillStepOne } from '../support/tenant.ts';

const secretKey = Buffer.alloc(32, 7);
const facts = { lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };

let server: PostgresServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    startPostgresServer({ HUMAN_CHECK: 'auto', SECRET_KEY: secretKey.toString('base64') }),
    launchBrowser(),
  ]);
});
afterEach(() => server.db.deleteFrom('throttle_places').execute());
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const failHere = (times: number) => failAtHome(server.db, times);

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ ...phone, ...options });
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(server.url + path);
  return { context, heard, page };
}

const picture = (page: Page) => page.getByAltText('Image avec 6 chiffres à recopier');
const code = (page: Page) => page.getByLabel(/^Entrez les caractères figurant dans l’image/);
const next = (page: Page) => page.getByRole('button', { name: 'Suivant' });
const stepTwo = (page: Page) => page.getByLabel('Confirmez l’adresse e-mail');

/** What a person reads off the picture that is on the screen. */
async function read(page: Page): Promise<{ path: string; digits: string }> {
  const path = (await picture(page).getAttribute('src')) ?? '';
  const [, nonce = ''] = /^\/human-check\/([0-9a-f]{32})-/.exec(path) ?? [];
  return { path, digits: await codeOf({ secretKey }, nonce) };
}

describe('Behind an address with three failures', () => {
  test('a tenant passes and sees nothing of the check, a script does not', async () => {
    const { api } = openClient(server.url);
    for (const clientNumber of ['801', '802', '803']) {
      await refusalOf(api.registration.verifyIdentity.mutate({ ...facts, clientNumber }));
    }
    const script = api.registration.verifyIdentity.mutate({ ...facts, clientNumber: '804' });
    expect(await refusalOf(script)).toEqual({ code: 'humanCheckRequired', status: 403 });

    const { context, heard, page } = await open('/inscription');
    await fillStepOne(page, { ...dupond, firstName: 'Paul' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/\d{3}-\d{3}/);
    await fillStepOne(page, dupond);
    await stepTwo(page).waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test('a browser that starts no worker proves its work all the same', async () => {
    await failHere(3);
    const { context, page } = await open('/aide');
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, dupond);
    await stepTwo(page).waitFor();
    await context.close();
  });
});

describe('Behind an address with twenty failures', () => {
  test('a tenant reads the picture: a wrong code brings another, and nothing typed is lost', async () => {
    // Opened before: what is asked for now is more.
    const { context, heard, page } = await open('/aide');
    const asked = page.waitForResponse(/humanCheck\.challenge/);
    await page.goto(`${server.url}/inscription`);
    await asked;
    await failHere(20);
    await fillStepOne(page, dupond);
    const alert = page.getByRole('alert');
    await alert.getByText('Recopiez les 6 chiffres de l’image.').waitFor();
    await picture(page).waitFor();
    const first = await read(page);
    const size = await picture(page).evaluate((image) => ({
      width: image instanceof HTMLImageElement ? image.naturalWidth : 0,
      loaded: image instanceof HTMLImageElement && image.complete,
    }));
    expect(size).toEqual({ width: 640, loaded: true });
    await alert.getByRole('link').click();
    expect(await code(page).evaluate((field) => field === document.activeElement)).toBe(true);

    const other = String((Number(first.digits) + 1) % 1_000_000).padStart(6, '0');
    await code(page).fill(other);
    await next(page).click();
    await alert.getByText('Ce ne sont pas les chiffres de l’image. En voici une autre.').waitFor();
    await page.waitForFunction(
      (former) => document.querySelector('.human-picture img')?.getAttribute('src') !== former,
      first.path,
    );
    await picture(page).waitFor();
    expect(await code(page).inputValue()).toBe('');
    expect(await page.getByLabel('Prénom').inputValue()).toBe(dupond.firstName);
    expect(await page.getByLabel('Année').inputValue()).toBe(dupond.birthDate.year);
    expect((await page.request.get(`${server.url}${first.path}`)).status()).toBe(404);

    const second = await read(page);
    expect(second.digits).not.toBe(first.digits);
    await code(page).fill(`${second.digits.slice(0, 3)} ${second.digits.slice(3)}`);
    await next(page).click();
    await stepTwo(page).waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test('the picture stands there from the start, is changed by a button, and is heard in the tenant’s language', async () => {
    await failHere(20);
    const { context, heard, page } = await open('/inscription', desktop);
    await picture(page).waitFor();
    const first = await read(page);
    await page.getByRole('button', { name: 'Une autre image' }).click();
    await page.waitForFunction((former) => {
      const image = document.querySelector('.human-picture img');
      return image !== null && image.getAttribute('src') !== former;
    }, first.path);
    const sound = page.locator('audio');
    const heardSound = page.waitForResponse(/\.wav\?lang=fr$/);
    const playing = sound.evaluate(async (audio) => {
      if (!(audio instanceof HTMLAudioElement)) throw new Error('No sound');
      audio.muted = true;
      await audio.play();
      await new Promise((resolve) => audio.addEventListener('timeupdate', resolve, { once: true }));
      return { seconds: audio.duration, playing: !audio.paused };
    });
    expect([200, 206]).toContain((await heardSound).status());
    expect(await playing).toEqual({ seconds: expect.any(Number), playing: true });
    expect((await playing).seconds).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('audio[src$=".wav?lang=ar"]').waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test('everything missing is said at once, the digits too, and no picture is spent on it', async () => {
    await failHere(20);
    const { context, page } = await open('/inscription');
    await picture(page).waitFor();
    const { path } = await read(page);
    await next(page).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Écrivez les 6 chiffres de l’image.').waitFor();
    await alert.getByText('Écrivez votre prénom.').waitFor();
    expect((await read(page)).path).toBe(path);
    await context.close();
  });

  test('whoever can neither see nor hear it takes the letter, where no picture stands', async () => {
    await failHere(20);
    const letterCode = await printLetter(server.db, { clientNumber: '123456', firstName: 'Jean' });
    const { context, heard, page } = await open('/inscription');
    await page.getByText('Vous ne pouvez ni voir ni entendre ce code ?').waitFor();
    await page.getByRole('link', { name: 'Inscrivez-vous avec un courrier' }).click();
    await page.getByLabel('Numéro de client').fill('123456');
    await page.getByLabel(/^Code du courrier/).fill(letterCode);
    await next(page).click();
    await stepTwo(page).waitFor();
    expect(heard).toEqual([]);
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, an error shown',
    async (colorScheme) => {
      await failHere(20);
      // Without the policy that keeps axe's own script out.
      const { context, page } = await open('/inscription', { colorScheme, bypassCSP: true });
      await picture(page).waitFor();
      await next(page).click();
      await page.getByRole('alert').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(phone.viewport.width);
      await context.close();
    },
  );
});

test('where a proof is dear the button says that it is being made, how far it is, and goes on by itself', async () => {
  // So dear that none is found while the form is still being filled.
  await failHere(300);
  const letterCode = await printLetter(server.db, { clientNumber: '123456', firstName: 'Jean' });
  const { context, page } = await open('/inscription/courrier');
  await page.getByLabel('Numéro de client').fill('123456');
  await page.getByLabel(/^Code du courrier/).fill(letterCode);
  await next(page).click();
  await page.getByRole('status').getByText('Un instant, nous vérifions…').waitFor();
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.02);
  await stepTwo(page).waitFor();
  await context.close();
});

test('never stands before a sign-in', async () => {
  await failHere(60);
  const { context, page } = await open('/connexion');
  await page.getByLabel('Adresse e-mail ou numéro de client').fill('123456');
  await page.getByLabel(/^Mot de passe/).fill('Pas-le-bon-1');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page
    .getByRole('alert')
    .getByText('L’adresse, le numéro ou le mot de passe est incorrect.')
    .waitFor();
  expect(await picture(page).count()).toBe(0);
  await context.close();
});
