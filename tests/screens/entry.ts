import type { BrowserContext, Page } from 'playwright-core';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { dupond } from '../support/tenant.ts';

export type Studio = {
  readonly url: string;
  readonly context: BrowserContext;
  /** Another browser, which knows nothing of the registration. */
  readonly elsewhere: BrowserContext;
  /** A photograph of what the page shows. */
  readonly shoot: (page: Page, name: string) => Promise<void>;
};

/** Every way in, from the first page to the tenant's home, in whatever language the contexts are. */
export async function photographEntry({ url, context, elsewhere, shoot }: Studio): Promise<void> {
  const page = await context.newPage();
  const take = (name: string) => shoot(page, name);
  const open = (path: string) => page.goto(url + path, { waitUntil: 'networkidle' });
  const fill = async (fields: Readonly<Record<string, string>>) => {
    for (const [id, text] of Object.entries(fields)) await page.locator(`#${id}`).fill(text);
  };
  const press = () => page.locator('main form button[type=submit]').first().click();
  const seen = (selector: string) => page.locator(selector).first().waitFor();

  for (const [path, name] of [
    ['/', 'welcome'],
    ['/aide', 'help'],
    ['/conditions', 'terms'],
    ['/plan', 'site-map'],
    ['/accessibilite', 'accessibility'],
    ['/inscription/courrier', 'letter'],
    ['/mot-de-passe/nouveau#x', 'new-password'],
    ['/nulle-part', 'not-found'],
    ['/mot-de-passe-perdu', 'lost-password'],
  ] as const) {
    await open(path);
    await take(name);
  }
  await fill({ identifier: '99999999' });
  await press();
  await seen('.steps');
  await take('lost-password-sent');

  await open('/connexion');
  await take('sign-in');
  await fill({ identifier: '123456', currentPassword: 'Pas-le-bon-1' });
  await press();
  await seen('[role=alert]');
  await take('sign-in-refused');

  const { clientNumber, lastName, firstName, birthDate, email, password } = dupond;
  await open('/inscription');
  await take('step-1');
  await press();
  await seen('[role=alert]');
  await take('step-1-empty');
  const { day, month, year } = birthDate;
  const date = { birthDate: day, 'birthDate-month': month, 'birthDate-year': year };
  await fill({ clientNumber, lastName: 'Durand', firstName, ...date });
  await press();
  await seen('[role=alert] p:not(:has(a))');
  await take('step-1-not-matched');
  await fill({ lastName });
  await press();
  await seen('#emailAgain');
  await take('step-2');
  await fill({ email: 'jean@gmial.com', password: 'Azerty123!' });
  await press();
  await seen('[role=alert]');
  await take('step-2-refused');
  await fill({ email, emailAgain: email, password, passwordAgain: password });
  await page.locator('#terms').check();
  await press();
  await seen('.address');
  const { web, mobile } = activationLinks(await mailTo(url, email));
  await take('waiting');

  const other = await elsewhere.newPage();
  await other.goto(mobile, { waitUntil: 'networkidle' });
  await shoot(other, 'activation-elsewhere');
  await page.goto(web, { waitUntil: 'networkidle' });
  await take('activation');
  await press();
  await seen('.facts');
  await take('home');
}
