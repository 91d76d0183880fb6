import type { Account, RollTenant } from '@monlogement27/db';
import { anAccount, aTenant } from '@monlogement27/db/testing';
import {
  type Browser,
  type BrowserOptions,
  goodPassword,
  hashOf,
  type TestServer,
} from './caller.ts';

/** A tenant of the roll with an account that `goodPassword` opens. */
export async function anOwner(
  server: TestServer,
  { email, ...line }: Partial<RollTenant> & { readonly email?: string } = {},
): Promise<{ readonly tenant: RollTenant; readonly account: Account }> {
  const tenant = await aTenant(server.db, line);
  const passwordHash = await hashOf(goodPassword);
  const { tenantId } = tenant;
  const address = email === undefined ? {} : { email };
  return { tenant, account: await anAccount(server.db, { tenantId, passwordHash, ...address }) };
}

/** A browser of its own, signed in. */
export async function signedIn(
  server: TestServer,
  { email, password = goodPassword }: { readonly email: string; readonly password?: string },
  options: BrowserOptions = {},
): Promise<Browser> {
  const browser = server.browser(options);
  await browser.call.session.signIn({ identifier: email, password });
  return browser;
}
