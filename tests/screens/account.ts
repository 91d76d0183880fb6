import type { BrowserContext, Page } from 'playwright-core';
import { diallo, mailedLink, tenantOf } from '../support/account.ts';

type Studio = {
  readonly url: string;
  readonly context: BrowserContext;
  /** A photograph of what the page shows. */
  readonly shoot: (page: Page, name: string) => Promise<void>;
};

const email = 'philippe.diallo@exemple.fr';

/** «Mon compte» in every state, of a tenant who has just opened it, in whatever language the context is. */
export async function photographAccount({ url, context, shoot }: Studio): Promise<void> {
  const page = await context.newPage();
  const take = (name: string) => shoot(page, name);
  const open = (path: string) => page.goto(url + path, { waitUntil: 'networkidle' });
  const follow = async (link: string) => {
    // Anew: a change of the fragment alone would load nothing.
    await page.goto('about:blank');
    await page.goto(link, { waitUntil: 'networkidle' });
  };
  const fill = (id: string, text: string) => page.locator(`#${id}`).fill(text);
  const press = () => page.locator('main form button[type=submit]').first().click();
  const seen = (selector: string) => page.locator(selector).first().waitFor();

  const person = await tenantOf(url, ...diallo);
  const changed = `${person.password}!`;
  await open('/connexion?vers=/compte');
  await fill('identifier', person.email);
  await fill('currentPassword', person.password);
  await press();
  await seen('.topics a[href="/compte/fermer"]');
  await take('account');
  for (const [path, name] of [
    ['activite', 'activity'],
    ['langue', 'language'],
    ['oublier', 'forget'],
    ['appareils', 'devices'],
  ] as const) {
    await open(`/compte/${path}`);
    await take(`account-${name}`);
  }
  await page.locator('h2 + .devices button').click();
  await take('account-devices-asked');
  await press();
  await seen('.told:not(:empty)');
  await take('account-devices-ended');

  await open('/compte/mot-de-passe');
  await take('account-password');
  await press();
  await seen('[role=alert]');
  await take('account-password-empty');
  await fill('currentPassword', person.password);
  await fill('password', changed);
  await fill('passwordAgain', changed);
  await press();
  await seen('main a.button');
  await take('account-password-changed');

  await open('/compte/donnees');
  await take('account-data');
  await fill('currentPassword', changed);
  await press();
  await seen('main a[download]');
  await take('account-data-saved');

  await open('/compte/adresse');
  await fill('email', 'philippe.diallo@gmial.com');
  await fill('currentPassword', 'Pas-le-bon-1');
  await press();
  await seen('[role=alert]');
  await take('account-email-refused');
  await fill('email', email);
  await fill('currentPassword', changed);
  await press();
  await seen('.steps');
  await take('account-email-sent');
  await open('/compte/fermer');
  await take('account-close');

  await open('/adresse/confirmer');
  await take('address-confirm-dead');
  await follow(await mailedLink(url, email, '/adresse/confirmer'));
  await take('address-confirm');
  await press();
  await seen('main .address');
  await take('address-confirmed');

  await open('/adresse/annuler');
  await take('address-undo-dead');
  await follow(await mailedLink(url, person.email, '/adresse/annuler'));
  await take('address-undo');
  await press();
  await seen('main .address');
  await take('address-undone');
}
