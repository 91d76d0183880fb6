import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../support/chromium.ts';
import { activationLinks, mailTo } from '../../support/mailbox.ts';
import { openStory } from '../../support/story.ts';
import { dupond } from '../../support/tenant.ts';

const { server, browser } = await openStory();

/** What has the focus: what it is called, whether that can be seen, and whether anything stands on it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return undefined;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const name = (label ?? element).innerText.replace(/[\s*]+/g, ' ').trim();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const free = element.contains(onTop) || onTop?.contains(element) === true;
    return { name, ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, free };
  });
}

type Keys = (page: Page) => Promise<void>;
type Step = readonly [name: string, keys?: Keys];
const type =
  (text: string): Keys =>
  (page) =>
    page.keyboard.type(text);
const press =
  (key: 'Enter' | 'Space'): Keys =>
  (page) =>
    page.keyboard.press(key);

/** Tab by Tab: each stop in its order, seen and free, and what is typed or pressed there. */
async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [name, keys] of steps) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toEqual({ name, ringed: true, free: true });
    await keys?.(page);
  }
}

const heading = (page: Page, name: string) =>
  page.waitForFunction((text) => {
    const element = document.activeElement;
    return element?.tagName === 'H1' && element.textContent === text;
  }, name);

const languages: readonly Step[] = [
  ['Français'],
  ['English'],
  ['العربية'],
  ['Türkçe'],
  ['Português'],
];
const top: readonly Step[] = [['Aller au contenu'], ['MonLogement27 & Moi'], ['Aide']];

test('36 keyboard-only registration, start to end: Tab, Space and Enter alone', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await walk(page, [['Aller au contenu', press('Enter')]]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await walk(page, [
    ...languages,
    ['Connexion'],
    ['Perte du mot de passe'],
    ['Inscription locataire', press('Enter')],
  ]);

  await heading(page, 'Inscription locataire');
  const { day, month, year } = dupond.birthDate;
  await walk(page, [
    ['Numéro de client', type(dupond.clientNumber)],
    ['Où est ce numéro ?'],
    ['Nom', type(dupond.lastName)],
    ['Prénom', type(dupond.firstName)],
    ['Jour', type(day)],
    ['Mois', type(month)],
    ['Année', type(year)],
    ['Suivant', press('Enter')],
  ]);

  await heading(page, 'Votre compte');
  await walk(page, [
    ['Adresse e-mail', type(dupond.email)],
    ['Confirmez l’adresse e-mail', type(dupond.email)],
    ['Mot de passe', type(dupond.password)],
    ['Afficher : Mot de passe', press('Space')],
    ['Confirmez le mot de passe', type(dupond.password)],
    ['Afficher : Confirmez le mot de passe'],
    ['J’accepte les conditions générales d’utilisation', press('Space')],
    ['Lire les conditions (nouvel onglet)'],
    ['Terminer', press('Enter')],
  ]);

  await heading(page, 'Regardez vos mails');
  const { web } = activationLinks(await mailTo(server.url, dupond.email));
  await page.goto(web, { waitUntil: 'networkidle' });
  await walk(page, [...top, ['Retour'], ...languages, ['Activer mon compte', press('Enter')]]);
  await heading(page, 'Bonjour Jean');
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
  await walk(page, [
    ['Mon compte Adresse e-mail, mot de passe, appareils connectés.'],
    ['02 32 00 27 27'],
    ['Se déconnecter', press('Enter')],
  ]);
  await heading(page, 'Espace locataire');
  await context.close();
});

test('errors lead the keyboard to their field, and what follows a form has the focus', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${server.url}/mot-de-passe-perdu`, { waitUntil: 'networkidle' });
  await page.getByLabel(/^Adresse e-mail ou numéro/).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  await walk(page, [['Écrivez votre adresse e-mail ou votre numéro de client.', press('Enter')]]);
  expect((await focused(page))?.name).toBe('Adresse e-mail ou numéro de client');
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
  await walk(page, [['Connectez-vous'], ['Écrire une autre adresse', press('Enter')]]);
  expect((await focused(page))?.name).toBe('Adresse e-mail ou numéro de client');
  await context.close();
});
