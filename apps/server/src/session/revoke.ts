import {
  deleteOtherSessions,
  deleteSessionById,
  endRegistrationCookiesOfAccount,
  readNow,
} from '@monlogement27/db';
import { ok, type Refusal, type Result } from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import type { Context } from '../context.ts';
import { signedInAccount } from './signed-in.ts';

type Revoked = Result<{ readonly revoked: true }, Refusal>;

/** One session of the account; one that is gone already, or another's, changes nothing and says no more. */
export async function revokeSession(
  context: Context,
  { id }: { readonly id: string },
): Promise<Revoked> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { account } = signedIn.value;
  const { id: accountId } = account;
  const now = await readNow(context.deps.db);
  await context.deps.db.transaction().execute(async (tx) => {
    if (!(await deleteSessionById(tx, { id, accountId }))) return;
    await recordAccountEvent(context, tx, { kind: 'session.revoked', account, now });
  });
  return ok({ revoked: true });
}

/** All but this browser's. */
export async function revokeOtherSessions(context: Context): Promise<Revoked> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { account, sessionHash: keepHash } = signedIn.value;
  const { id: accountId } = account;
  const now = await readNow(context.deps.db);
  await context.deps.db.transaction().execute(async (tx) => {
    await deleteOtherSessions(tx, { accountId, keepHash });
    await endRegistrationCookiesOfAccount(tx, accountId);
    await recordAccountEvent(context, tx, { kind: 'session.othersRevoked', account, now });
  });
  return ok({ revoked: true });
}
