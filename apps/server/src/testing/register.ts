import type { RollTenant } from '@monlogement27/db';
import type { Language } from '@monlogement27/domain';
import { type Browser, goodPassword, type TestServer } from './caller.ts';

/** Step 1 as this tenant of the roll would type it. */
export function factsOf({ clientNumber, lastNames, firstNames, birthDate }: RollTenant) {
  const [year, month, day] = (birthDate ?? '1975-09-10').split('-');
  return {
    clientNumber,
    lastName: lastNames[0] ?? '',
    firstName: firstNames,
    birthDate: `${day}/${month}/${year}`,
  };
}

/** Both steps of a registration; gives the token that is on its way by mail. */
export async function register(
  server: TestServer,
  { call }: Browser,
  form: { tenant: RollTenant; email?: string; password?: string; language?: Language },
): Promise<string> {
  const { tenant, email = 'jean@example.org', password = goodPassword, language } = form;
  const { ticket } = await call.registration.verifyIdentity(factsOf(tenant));
  const acceptedTermsVersion = server.deps.terms.version;
  const submitted = { ticket, email, password, acceptedTermsVersion };
  await call.registration.submit(language === undefined ? submitted : { ...submitted, language });
  return server.linkIn(server.mails.at(-1));
}
