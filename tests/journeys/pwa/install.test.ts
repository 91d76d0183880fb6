import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openAccount, signIn } from '../../support/account.ts';
import { chromiumArgs, phone } from '../../support/chromium.ts';
import { openStory } from '../../support/story.ts';
import { dupond } from '../../support/tenant.ts';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);

/** A browser that offers to install, as Chromium does once its user has been there for a while. */
async function offered(options: BrowserContextOptions = phone): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    addEventListener('load', () => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = () => {
        sessionStorage.setItem('prompts', `${sessionStorage.getItem('prompts') ?? ''}x`);
        return Promise.resolve({ outcome: 'accepted' });
      };
      dispatchEvent(Object.assign(offer, { prompt }));
      sessionStorage.setItem('heldBack', String(offer.defaultPrevented));
    });
  });
  return context.newPage();
}

const card = (page: Page) => page.getByRole('region', { name: 'Gardez l’application' });
const installButton = (page: Page) => page.getByRole('button', { name: 'Installer l’application' });

test('29 install card shown after success only, prompt called once', async () => {
  const page = await offered();
  for (const path of ['/', '/connexion', '/inscription']) {
    await page.goto(server.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('heldBack'))).toBe('true');
    expect(await installButton(page).count(), path).toBe(0);
  }
  await signIn(page, server.url, dupond);
  await card(page).waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('prompts'))).toBeNull();
  await installButton(page).dblclick({ force: true });
  await card(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => sessionStorage.getItem('prompts'))).toBe('x');
  await page.context().close();
});

test('29 a dismissal is remembered, and the way always found under «Aide»', async () => {
  const page = await offered();
  await signIn(page, server.url, dupond);
  await card(page).getByRole('button', { name: 'Plus tard' }).click();
  await card(page).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('00123456').waitFor();
  expect(await card(page).count()).toBe(0);
  await page.goto(`${server.url}/aide`);
  await page.getByText('Installer l’application sur mon téléphone').click();
  await installButton(page).waitFor();
  await page.getByText('Touchez « Partager ».').waitFor();
  await page.context().close();
});

describe('30 iPhone steps for an iPhone, absent when standalone', () => {
  test('in Safari they are drawn after the first success', async () => {
    const context = await browser.newContext({ ...phone, userAgent: iPhone });
    const page = await context.newPage();
    await page.goto(server.url);
    expect(await page.getByText('Touchez « Partager ».').count()).toBe(0);
    await signIn(page, server.url, dupond);
    const steps = card(page).getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.count()).toBe(3);
    expect(await steps.locator('svg').count()).toBe(3);
    expect(await installButton(page).count()).toBe(0);
    await context.close();
  });

  test('from the home screen they are not', async () => {
    const context = await browser.newContext({ ...phone, userAgent: iPhone });
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'standalone', { value: true }),
    );
    const page = await context.newPage();
    await signIn(page, server.url, dupond);
    await page.getByText('00123456').waitFor();
    expect(await card(page).count()).toBe(0);
    await page.goto(`${server.url}/aide`);
    await page.getByText('Installer l’application sur mon téléphone').click();
    await page.getByText('L’application est sur votre écran d’accueil.').waitFor();
    expect(await page.getByText('Touchez « Partager ».').count()).toBe(0);
    await context.close();
  });
});

test('31 visible Back in standalone', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'monlogement27-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    locale: 'fr-FR',
    viewport: null,
    executablePath: inject('chromium'),
    // A window without a browser around it, as an installed application's is.
    args: [...chromiumArgs, `--app=${server.url}/connexion`],
  });
  const [app] = context.pages();
  if (app === undefined) throw new Error('no window');
  await app.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  const standalone = () => matchMedia('(display-mode: standalone)').matches;
  expect(await app.evaluate(standalone)).toBe(true);
  const back = app.getByRole('button', { name: 'Retour' });
  await app.getByRole('link', { name: 'Inscription locataire' }).click();
  await app.getByRole('heading', { level: 1, name: 'Inscription locataire' }).waitFor();
  expect(await back.isVisible()).toBe(true);
  await app.getByLabel('Numéro de client').fill('00123456');
  await app.getByRole('link', { name: 'Aide' }).first().click();
  await app.getByRole('heading', { level: 1, name: 'Aide' }).waitFor();
  await back.click();
  await app.getByRole('heading', { level: 1, name: 'Inscription locataire' }).waitFor();
  expect(await app.getByLabel('Numéro de client').inputValue()).toBe('00123456');
  await app.getByRole('link', { name: 'MonLogement27 & Moi' }).click();
  await app.getByRole('heading', { level: 1, name: 'Espace locataire' }).waitFor();
  expect(await back.count()).toBe(0);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a link that the system opens in this window waits while something is typed, and loses nothing', async () => {
  const context = await browser.newContext(phone);
  // As Chromium's: launches wait for who takes them, and the first is the one that opened the page.
  await context.addInitScript(() => {
    const launches = [location.href];
    let take = (): void => {};
    addEventListener('launch', () => {
      launches.push(document.documentElement.dataset.launch ?? '');
      take();
    });
    const setConsumer = (consume: (launch: { targetURL: string }) => void) => {
      take = () => {
        for (const targetURL of launches.splice(0)) consume({ targetURL });
      };
      take();
    };
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  });
  const page = await context.newPage();
  const launch = (path: string) =>
    page.evaluate((target) => {
      document.documentElement.dataset.launch = target;
      dispatchEvent(new Event('launch'));
    }, server.url + path);
  await page.goto(`${server.url}/aide`);
  await launch('/inscription');
  const clientNumber = page.getByLabel(/^Numéro de client/);
  await clientNumber.fill('00123456');
  await launch('/activation#abc');
  await page.getByText('Un lien attend.').waitFor();
  expect(await clientNumber.inputValue()).toBe('00123456');
  // The icon itself only brings the window to the front.
  await launch('/accueil');
  expect(new URL(page.url()).pathname).toBe('/inscription');
  await page.getByRole('button', { name: 'Ouvrir le lien' }).click();
  await page.waitForURL(`${server.url}/activation**`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Un lien attend.').count()).toBe(0);
  await page.goBack();
  await page.waitForURL(`${server.url}/inscription`);
  await expect.poll(() => clientNumber.inputValue()).toBe('00123456');
  await context.close();
});
