import {
  type Account,
  insertRegistrationCookie,
  type PendingRegistration,
  readNow,
  updatePasswordHash,
} from '@monlogement27/db';
import {
  err,
  type Identifier,
  normalizePassword,
  ok,
  type Password,
  parseIdentifier,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { digest, randomToken } from '../crypto.ts';
import { registrationCookieLifetime } from '../registration/submit-answer.ts';
import { openSessionAgain, setSessionCookies } from '../session/sign-in-browser.ts';
import { lockConfirmed } from '../session/signed-in.ts';
import { type TenantView, tenantView } from '../session/tenant-view.ts';
import { keys } from '../throttle/keys.ts';
import { holding } from '../throttle/places.ts';
import { findCandidates } from './candidates.ts';
import { takePlaces } from './take-places.ts';
import { verifyCandidates } from './verify-candidates.ts';

type Form = { readonly identifier: string; readonly password: string };

/** By e-mail or client number. Unknown and wrong are one answer, after the same work. */
export async function signIn(
  context: Context,
  form: Form,
): Promise<Result<{ readonly tenant: TenantView }, Refusal>> {
  const { db, hasher, log } = context.deps;
  const identifier = parseIdentifier(form.identifier);
  if (!identifier.ok) {
    return err({ code: 'invalidInput', fields: { identifier: identifier.error } });
  }
  const password = normalizePassword(form.password);
  if (!password.ok) return err({ code: 'wrongCredentials' });
  const candidates = await findCandidates(db, identifier.value);
  const places = await takePlaces(context, keyOf(identifier.value), candidates);
  if (!places.ok) return places;

  const matching = await holding(places.value, () =>
    verifyCandidates(hasher, places.value.candidates, password.value),
  );
  const { accounts, pending } = matching;
  const [account] = accounts;
  if (account !== undefined && accounts.length > 1) {
    await places.value.settle(matching);
    return err({ code: 'useEmail' });
  }
  if (account !== undefined) {
    const tenant = await holding(places.value, () => enter(context, account, password.value));
    await places.value.settle(matching);
    // Another password since it was verified, or no account any more: looked at anew.
    return tenant === undefined ? signIn(context, form) : ok({ tenant });
  }
  if (pending !== undefined) {
    await places.value.settle(matching);
    await giveRegistrationCookie(context, pending);
    return err({ code: 'activationPending' });
  }
  const accountIds = candidates.accounts.map(({ id }) => id);
  await places.value.settle(matching);
  log.info({ event: 'signIn.refused', accountIds }, 'sign-in refused');
  return err({ code: 'wrongCredentials' });
}

/** An account has two typed identifiers, each with a throttle of its own. */
function keyOf(identifier: Identifier): string {
  return identifier.kind === 'email'
    ? keys.signIn.email(identifier.email)
    : keys.signIn.clientNumber(identifier.clientNumber);
}

/** Undefined where a recovery came first: a session must not outlive what it was opened with. */
async function enter(
  context: Context,
  account: Account,
  password: Password,
): Promise<TenantView | undefined> {
  const { db, hasher } = context.deps;
  const rehashed = hasher.needsRehash(account.passwordHash)
    ? await hasher.hash(password)
    : undefined;
  const now = await readNow(db);
  const session = await db.transaction().execute(async (tx) => {
    if (!(await lockConfirmed(tx, account))) return undefined;
    if (rehashed !== undefined) {
      const { id, passwordHash: was } = account;
      await updatePasswordHash(tx, { id, was, passwordHash: rehashed });
    }
    return openSessionAgain(context, tx, account, now);
  });
  if (session === undefined) return undefined;
  setSessionCookies(context, session);
  return tenantView(context.deps, account, now);
}

/** Whoever knows the password of step 2 may have the mail again, on any device. */
async function giveRegistrationCookie(context: Context, row: PendingRegistration): Promise<void> {
  const { db } = context.deps;
  const cookie = randomToken();
  const now = await readNow(db);
  const cookieHash = await digest(cookie);
  const expiresAt = plus(now, registrationCookieLifetime);
  await db
    .transaction()
    .execute((tx) =>
      insertRegistrationCookie(tx, { cookieHash, registrationId: row.id, expiresAt }),
    );
  context.cookies.set('registration', cookie, registrationCookieLifetime / 1000);
}
