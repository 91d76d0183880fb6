import { expect, test } from 'vitest';
import { phone } from '../../support/chromium.ts';
import { spokenOrder } from '../../support/spoken-order.ts';
import { openStory } from '../../support/story.ts';
import { dupond, fillStepOne } from '../../support/tenant.ts';

const { server, browser } = await openStory();

test('registration is handed to a screen reader in its order, with names, descriptions and errors', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const heard: string[] = [];
  const hear = async (title: string) => heard.push(`# ${title}`, '', await spokenOrder(page), '');

  await page.goto(`${server.url}/inscription`, { waitUntil: 'networkidle' });
  await hear('Step 1');
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByRole('alert').waitFor();
  await hear('Step 1, sent empty');
  await fillStepOne(page, dupond);
  await page.getByLabel('Confirmez l’adresse e-mail').waitFor();
  await hear('Step 2');
  await page.getByLabel(/^Adresse e-mail/).fill('jean@gmial.com');
  await page.getByLabel(/^Mot de passe/).fill('Azerty123!');
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('alert').waitFor();
  await hear('Step 2, with a mistyped address and a weak password');
  await expect(heard.join('\n')).toMatchFileSnapshot('snapshots/registration-spoken.txt');
  await context.close();
});
