import { findAccount, readNow } from '@monlogement27/db';
import { recordAccountEvent } from '../account/record-account-event.ts';
import type { Context } from '../context.ts';

/** Ends this browser's session; signing out twice is signing out. */
export async function signOut(context: Context): Promise<{ readonly signedOut: true }> {
  const { deps, cookies } = context;
  const { db, sessions } = deps;
  const cookie = cookies.get('session');
  const session = await sessions.accountOf(cookie);
  const account = session && (await findAccount(db, session.accountId));
  if (cookie !== undefined && account !== undefined) {
    await sessions.end(cookie);
    const now = await readNow(db);
    await db
      .transaction()
      .execute((tx) =>
        recordAccountEvent(context, tx, { kind: 'session.signedOut', account, now }),
      );
  }
  cookies.end('session');
  return { signedOut: true };
}
