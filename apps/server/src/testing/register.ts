import type { RollTenant } from '@monlogement27/db';
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
  form: { tenant: RollTenant; email?: string; password?: string },
): Promise<string> {
  const { tenant, email = 'jean@example.org', password = goodPassword } = form;
  const { ticket } = await call.registration.verifyIdentity(factsOf(tenant));
  const acceptedTermsVersion = server.deps.terms.version;
  await call.registration.submit({ ticket, email, password, acceptedTermsVersion });
  return server.linkIn(server.mails.at(-1));
}
