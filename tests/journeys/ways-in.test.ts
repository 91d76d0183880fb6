import { expect, test } from 'vitest';
import { phone } from '../support/chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { openStory } from '../support/story.ts';
import { dupond, fillSignIn, fillStepOne, fillStepTwo, signedIn } from '../support/tenant.ts';

const { server, browser } = await openStory();

async function open(path: string) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(server.url + path);
  return { context, page };
}

test('whoever has not activated yet and knows the password is led to the mail, from any browser', async () => {
  const first = await open('/inscription');
  await fillStepOne(first.page, dupond);
  await fillStepTwo(first.page, dupond);
  await first.page.getByRole('heading', { name: 'Regardez vos mails' }).waitFor();
  await first.context.close();

  const { context, page } = await open('/inscription/attente');
  await page.getByText('Connectez-vous avec le mot de passe choisi').waitFor();
  await page.getByRole('link', { name: 'Connexion' }).click();
  await fillSignIn(page, '123456', dupond.password);
  await page.getByRole('alert').getByText('pas encore activé').waitFor();
  await page.getByRole('link', { name: 'Voir où en est mon inscription' }).click();
  await page.getByText(dupond.email).waitFor();
  await page.getByRole('button', { name: 'Renvoyer le mail' }).waitFor();

  const elsewhere = await open('/');
  await elsewhere.page.goto(activationLinks(await mailTo(server.url, dupond.email)).mobile);
  await elsewhere.page.getByLabel(/^Mot de passe/).fill('Pas-le-bon-1');
  // The way to the content is no link of a mail.
  await elsewhere.page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
  await elsewhere.page.getByRole('button', { name: 'Activer mon compte' }).click();
  const wrong = elsewhere.page.getByRole('alert').getByRole('link');
  expect(await wrong.textContent()).toBe('Ce mot de passe est incorrect.');
  await elsewhere.page.getByLabel(/^Mot de passe/).fill(dupond.password);
  await elsewhere.page.getByRole('button', { name: 'Activer mon compte' }).click();
  await signedIn(elsewhere.page);
  await context.close();
  await elsewhere.context.close();
});

test('whoever has an account is shown the ways in, and the letter for an account that is not theirs', async () => {
  const { context, page } = await open('/inscription');
  await fillStepOne(page, dupond);
  const alert = page.getByRole('alert');
  await alert.getByText('Vous avez déjà un compte.').waitFor();
  expect(await alert.getByRole('link').allTextContents()).toEqual([
    'Connexion',
    'Perte du mot de passe',
    'Demandez un courrier',
  ]);
  await alert.getByRole('link', { name: 'Demandez un courrier' }).click();
  await page.getByRole('heading', { name: 'Inscription suite à courrier' }).waitFor();
  expect(await page.getByLabel('Numéro de client').inputValue()).toBe(dupond.clientNumber);
  await context.close();
});

test('whoever is not found is shown the letter', async () => {
  const { context, page } = await open('/inscription');
  await fillStepOne(page, { ...dupond, lastName: 'Durand' });
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: 'Inscription suite à courrier' }).click();
  await page.getByRole('heading', { name: /Vous n’avez pas de courrier/ }).waitFor();
  await context.close();
});
