import { findAccount, readNow } from '@monlogement27/db';
import type { Context } from '../context.ts';
import { type TenantView, tenantView } from '../session/tenant-view.ts';

/** Who this browser is signed in as; null for nobody. `Session-Max-Age`: for how many seconds, left alone. */
export async function currentSession({
  deps,
  cookies,
  setHeader,
}: Context): Promise<{ readonly tenant: TenantView } | null> {
  const session = await deps.sessions.accountOf(cookies.get('session'));
  const account = session && (await findAccount(deps.db, session.accountId));
  if (session === undefined || account === undefined) return null;
  const now = await readNow(deps.db);
  // A duration: a telephone's clock may be years off.
  const left = (session.expiresAt.getTime() - now.getTime()) / 1000;
  setHeader('Session-Max-Age', String(Math.floor(left)));
  return { tenant: await tenantView(deps, account, now) };
}
