import { expect, test } from 'vitest';
import { complaints } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { openStory } from '../support/story.ts';
import { dupond, fillSignIn, fillStepOne, fillStepTwo, signedIn } from '../support/tenant.ts';

const { server, browser } = await openStory();

test('a lost password: asked by number, chosen from the mail, and the former one opens nothing', async () => {
  const context = await browser.newContext(phone);
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(`${server.url}/inscription`);
  await fillStepOne(page, dupond);
  await fillStepTwo(page, dupond);
  await page.goto(activationLinks(await mailTo(server.url, dupond.email)).web);
  await page.getByRole('button', { name: 'Activer mon compte' }).click();
  await signedIn(page);

  const elsewhere = await browser.newContext(phone);
  const other = await elsewhere.newPage();
  await other.goto(`${server.url}/mot-de-passe-perdu`);
  await other.getByLabel(/^Adresse e-mail ou numéro/).fill('N° 00123456');
  await other.getByRole('button', { name: 'Recevoir le mail' }).click();
  await other.getByText('Si un compte existe').waitFor();
  const mail = await mailTo(server.url, dupond.email, 2);
  expect(mail.subject).toBe('Perte du mot de passe');
  const [link = ''] = /http:\S+nouveau#\S+/.exec(mail.text) ?? [];

  await other.goto(link);
  const first = other.getByLabel(/^Votre nouveau mot de passe/);
  await first.waitFor();
  expect(other.url()).not.toContain('#');
  await first.fill('Azerty123!');
  await other.getByLabel(/^Confirmez/).fill('Azerty123!');
  await other.getByRole('button', { name: 'Terminer' }).click();
  await other.getByRole('alert').waitFor();
  const chosen = 'Nuage-Citron-Mardi-3';
  await first.fill(chosen);
  await other.getByLabel(/^Confirmez/).fill(chosen);
  await other.getByRole('button', { name: 'Terminer' }).click();
  await other.getByText('Votre mot de passe est changé').waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  await fillSignIn(page, '123456', dupond.password);
  await page.getByRole('alert').waitFor();
  await fillSignIn(page, '123456', chosen);
  await signedIn(page);

  await other.goto(link);
  await first.fill(chosen);
  await other.getByLabel(/^Confirmez/).fill(chosen);
  await other.getByRole('button', { name: 'Terminer' }).click();
  await other.getByText('Ce lien ne fonctionne plus').waitFor();
  expect(heard).toEqual([]);
  await context.close();
  await elsewhere.close();
});
