import { findAccountByTenant, lockAccount, type RollTenant, readNow } from '@monlogement27/db';
import { type OfficeDeps, OfficeRefusal } from '../office/context.ts';
import { closeAccount } from './close-account.ts';
import { nameOf } from './name-of.ts';

/** As its owner closes it, but without the password. */
export async function closeByOffice(deps: OfficeDeps, tenant: RollTenant): Promise<void> {
  const { db } = deps;
  const now = await readNow(db);
  const found = await findAccountByTenant(db, tenant.tenantId);
  const closed = await db.transaction().execute(async (tx) => {
    const account = found && (await lockAccount(tx, found.id));
    if (account === undefined) return false;
    await closeAccount(deps, tx, { account, notice: 'accountClosed', now });
    return true;
  });
  if (!closed) throw new OfficeRefusal(`${nameOf(tenant)} n’a pas de compte.`);
}
