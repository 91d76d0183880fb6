import type { Page } from 'playwright-core';

/** What a tenant types. */
export type Person = {
  clientNumber: string;
  lastName: string;
  firstName: string;
  birthDate: { day: string; month: string; year: string };
  email: string;
  password: string;
};

/** The guide's own example, typed as a tenant would. */
export const dupond: Person = {
  clientNumber: '00123456',
  lastName: 'dupond',
  firstName: 'Jean',
  birthDate: { day: '10', month: '9', year: '1975' },
  email: 'jeandupond@exemple.com',
  password: 'Vert-Tulipe-Lundi-8',
};

/** The guide's tenant's co-tenant on the demonstration roll. */
export const marie: Person = {
  ...dupond,
  firstName: 'Marie',
  birthDate: { day: '22', month: '3', year: '1977' },
  email: 'marie.dupond@exemple.com',
  password: 'Nuage-Citron-Mardi-3',
};

export async function fillStepOne(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Numéro de client').fill(person.clientNumber);
  await page.getByLabel(/^Nom/).fill(person.lastName);
  await page.getByLabel('Prénom').fill(person.firstName);
  await page.getByLabel('Jour').fill(person.birthDate.day);
  await page.getByLabel('Mois').fill(person.birthDate.month);
  await page.getByLabel('Année').fill(person.birthDate.year);
  await page.getByRole('button', { name: 'Suivant' }).click();
}

export async function fillStepTwo(page: Page, person: Person): Promise<void> {
  await page.getByLabel(/^Adresse e-mail/).fill(person.email);
  await page.getByLabel('Confirmez l’adresse e-mail').fill(person.email);
  await page.getByLabel(/^Mot de passe/).fill(person.password);
  await page.getByLabel(/^Confirmez le mot de passe/).fill(person.password);
  await page.getByLabel('J’accepte les conditions générales').check();
  await page.getByRole('button', { name: 'Terminer' }).click();
}

export async function fillSignIn(page: Page, identifier: string, password: string): Promise<void> {
  await page.getByLabel('Adresse e-mail ou numéro de client').fill(identifier);
  await page.getByLabel(/^Mot de passe/).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** The tenant's home is on the screen. */
export async function signedIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
}
