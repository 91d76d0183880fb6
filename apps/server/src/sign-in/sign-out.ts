import { readNow, recordEvent } from '@monlogement27/db';
import type { Context } from '../context.ts';

/** Ends this browser's session; signing out twice is signing out. */
export async function signOut({ deps, cookies }: Context): Promise<{ readonly signedOut: true }> {
  const cookie = cookies.get('session');
  const session = await deps.sessions.accountOf(cookie);
  if (cookie !== undefined && session !== undefined) {
    await deps.sessions.end(cookie);
    const now = await readNow(deps.db);
    const { accountId } = session;
    await deps.db
      .transaction()
      .execute((tx) => recordEvent(tx, { kind: 'session.signedOut', accountId, now }));
  }
  cookies.end('session');
  return { signedOut: true };
}
