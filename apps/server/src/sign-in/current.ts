import { findAccount, readNow } from '@monlogement27/db';
import type { Context } from '../context.ts';
import { type TenantView, tenantView } from '../session/tenant-view.ts';

/** Who this browser is signed in as; null for nobody. `Session-Expires` says how long it may be remembered. */
export async function currentSession({
  deps,
  cookies,
  setHeader,
}: Context): Promise<{ readonly tenant: TenantView } | null> {
  const session = await deps.sessions.accountOf(cookies.get('session'));
  const account = session && (await findAccount(deps.db, session.accountId));
  if (session === undefined || account === undefined) return null;
  setHeader('Session-Expires', session.expiresAt.toISOString());
  return { tenant: await tenantView(deps, account, await readNow(deps.db)) };
}
