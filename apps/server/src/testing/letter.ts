import { aLetterCode } from '@monlogement27/db/testing';
import { formatLetterCode } from '@monlogement27/domain';
import { randomLetterCode } from '../crypto.ts';
import { type Browser, goodPassword, type TestServer } from './caller.ts';

/** The code of a letter that the office printed for this tenant, as it stands there. */
export async function printLetter(
  server: TestServer,
  { tenantId }: { readonly tenantId: string },
): Promise<string> {
  const code = randomLetterCode();
  await aLetterCode(server.db, { tenantId, codeHash: await server.deps.hasher.hash(code) });
  return formatLetterCode(code);
}

type Form = {
  clientNumber: string;
  letterCode: string;
  birthDate?: string;
  email?: string;
  password?: string;
};

/** Number and code, then step 2; gives the token that is on its way by mail. */
export async function registerByLetter(
  server: TestServer,
  { call }: Browser,
  { email = 'jean@example.org', password = goodPassword, ...letter }: Form,
): Promise<string> {
  const { ticket } = await call.registration.verifyLetterCode(letter);
  const acceptedTermsVersion = server.deps.terms.version;
  await call.registration.submit({ ticket, email, password, acceptedTermsVersion });
  return server.linkIn(server.mails.at(-1));
}
