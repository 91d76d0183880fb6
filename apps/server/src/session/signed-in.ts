import { type Account, findAccount, lockAccount, type Tx } from '@monlogement27/db';
import { err, normalizePassword, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';
import { keys } from '../throttle/keys.ts';
import { holding } from '../throttle/places.ts';
import { takeSignInPlace } from '../throttle/sign-in-place.ts';

export type SignedIn = { readonly account: Account; readonly sessionHash: string };

/** Whose session this browser holds. */
export async function signedInAccount({
  deps,
  cookies,
}: Context): Promise<Result<SignedIn, Refusal>> {
  const cookie = cookies.get('session');
  const session = await deps.sessions.accountOf(cookie);
  const account = session && (await findAccount(deps.db, session.accountId));
  if (cookie === undefined || account === undefined) return err({ code: 'signInRequired' });
  return ok({ account, sessionHash: await digest(cookie) });
}

/** The current password once more, before what cannot be taken back; throttled as sign-in is. */
export async function confirmPassword(
  context: Context,
  account: Account,
  typed: string,
): Promise<Result<true, Refusal>> {
  const password = normalizePassword(typed);
  if (!password.ok) return err({ code: 'wrongCredentials' });
  const place = await takeSignInPlace(context, keys.signIn.email(account.email), account.id);
  if (!place.ok) return place;
  const { hasher } = context.deps;
  const matches = await holding(place.value, () =>
    hasher.verify(account.passwordHash, password.value),
  );
  if (!matches) return err({ code: 'wrongCredentials' });
  await place.value.giveBack();
  return ok(true);
}

/** Whose session this browser holds, with their password once more. */
export async function confirmedAccount(
  context: Context,
  typed: string,
): Promise<Result<SignedIn, Refusal>> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const confirmed = await confirmPassword(context, signedIn.value.account, typed);
  return confirmed.ok ? signedIn : confirmed;
}

/** The account whose password was just confirmed, held; undefined where a recovery came first. */
export async function lockConfirmed(
  tx: Tx,
  { id, passwordHash }: Account,
): Promise<Account | undefined> {
  const locked = await lockAccount(tx, id);
  return locked?.passwordHash === passwordHash ? locked : undefined;
}
