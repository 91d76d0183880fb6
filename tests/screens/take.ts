/** `npm run screens -- FOLDER`: every screen of the real application, phone and desktop, light and dark. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, desktop, phone } from '../support/chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { dupond, fillSignIn, fillStepOne, fillStepTwo } from '../support/tenant.ts';

const folder = resolve(process.argv[2] ?? 'screens');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
for (const [size, options] of Object.entries({ phone, desktop })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const server = await startServer();
    await story(server, `${size}-${colorScheme}`, { ...options, colorScheme });
    await server.stop();
  }
}
await browser.close();

async function story(
  server: RunningServer,
  suffix: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const page = await context.newPage();
  const open = (path: string) => page.goto(server.url + path, { waitUntil: 'networkidle' });
  const take = (name: string) => shoot(page, `${name}-${suffix}`);

  await open('/');
  await take('welcome');
  await open('/aide');
  await take('help');
  await open('/conditions');
  await take('terms');
  await open('/inscription/courrier');
  await take('letter');
  await open('/mot-de-passe-perdu');
  await take('lost-password');
  await page.getByLabel(/^Adresse e-mail ou numéro/).fill('99999999');
  await page.getByRole('button', { name: 'Recevoir le mail' }).click();
  await page.getByText('Si un compte existe').waitFor();
  await take('lost-password-sent');
  await open('/mot-de-passe/nouveau#x');
  await take('new-password');
  await open('/nulle-part');
  await take('not-found');
  await open('/connexion');
  await take('sign-in');
  await fillSignIn(page, '123456', 'Pas-le-bon-1');
  await page.getByRole('alert').first().waitFor();
  await take('sign-in-refused');

  await open('/inscription');
  await take('step-1');
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByRole('alert').first().waitFor();
  await take('step-1-empty');
  await fillStepOne(page, { ...dupond, lastName: 'Durand' });
  await page.getByRole('alert').first().waitFor();
  await take('step-1-not-matched');
  await fillStepOne(page, dupond);
  await page.getByLabel('Confirmez l’adresse e-mail').waitFor();
  await take('step-2');
  await page.getByLabel(/^Adresse e-mail/).fill('jean@gmial.com');
  await page.getByLabel(/^Mot de passe/).fill('Azerty123!');
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('alert').first().waitFor();
  await take('step-2-refused');
  await fillStepTwo(page, dupond);
  await page.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
  const mail = await mailTo(server.url, dupond.email);
  await page.getByText('Nous avons envoyé').waitFor();
  await take('waiting');
  const { web, mobile } = activationLinks(mail);
  const elsewhere = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const other = await elsewhere.newPage();
  await other.goto(mobile, { waitUntil: 'networkidle' });
  await shoot(other, `activation-elsewhere-${suffix}`);
  await elsewhere.close();
  await page.goto(web, { waitUntil: 'networkidle' });
  await take('activation');
  await page.getByRole('button', { name: 'Activer mon compte' }).click();
  await page.getByText('00123456').first().waitFor();
  await take('home');
  await context.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
