import type { Page } from 'playwright-core';
import { openClient } from './client.ts';
import { activationLinks, mailsIn, mailTo } from './mailbox.ts';
import { dupond, fillSignIn, type Person, signedIn } from './tenant.ts';

/** An active account, registered over the wire; the browser of the test has never been there. */
export async function openAccount(url: string, person: Person): Promise<void> {
  const { api } = openClient(url);
  const { clientNumber, lastName, firstName, birthDate, email, password } = person;
  const { day, month, year } = birthDate;
  await api.registration.verifyIdentity.mutate({
    clientNumber,
    lastName,
    firstName,
    birthDate: `${day}/${month}/${year}`,
  });
  const { version: acceptedTermsVersion } = await api.terms.current.query();
  await api.registration.submit.mutate({ email, password, acceptedTermsVersion });
  const { web } = activationLinks(await mailTo(url, email));
  await api.activation.activate.mutate({ token: new URL(web).hash.slice(1) });
}

/** Through the screens, up to the tenant's home. */
export async function signIn(page: Page, url: string, person: Person): Promise<void> {
  await page.goto(`${url}/connexion`);
  await fillSignIn(page, person.email, person.password);
  await signedIn(page);
}

/** The worker serves this page, so that it opens without a network. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits for a mail to `address` with a link to `path` in it; the mail worker delivers in its own time. */
export async function mailedLink(url: string, address: string, path: string): Promise<string> {
  for (;;) {
    const mails = (await mailsIn(url)).filter(({ to }) => to === address);
    const links = mails.flatMap(({ text }) => text.match(/^http\S+$/gm) ?? []);
    const found = links.find((link) => new URL(link).pathname === path);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Somebody of the demonstration roll, born on `day` (`12/8/1953`), who has an account. */
export async function tenantOf(
  url: string,
  who: Pick<Person, 'clientNumber' | 'lastName' | 'firstName'>,
  day: string,
): Promise<Person> {
  const [d = '', month = '', year = ''] = day.split('/');
  const email = `${who.firstName.toLowerCase()}@exemple.com`;
  const person = { ...dupond, ...who, birthDate: { day: d, month, year }, email };
  await openAccount(url, person);
  return person;
}

/** Of the demonstration roll, for `tenantOf`. */
export const diallo = [
  { clientNumber: '202137', lastName: 'Diallo', firstName: 'Philippe' },
  '12/8/1953',
] as const;
