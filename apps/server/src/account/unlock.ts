import {
  clearPlaces,
  type Db,
  findAccountByTenant,
  listDeviceHashes,
  listRegistrationsOfTenant,
  type RollTenant,
  recordEvent,
} from '@monlogement27/db';
import { keys } from '../throttle/keys.ts';

/** Forgets the failed tries of a tenant and of their number: neighbours' and strangers' too, which is the point. */
export async function unlock(
  db: Db,
  { tenantId, clientNumber }: RollTenant,
  now: Date,
): Promise<void> {
  const account = await findAccountByTenant(db, tenantId);
  const devices = account === undefined ? [] : await listDeviceHashes(db, account.id);
  const pending = await listRegistrationsOfTenant(db, tenantId);
  const emails = [account, ...pending].flatMap((named) => named?.email ?? []);
  await db.transaction().execute(async (tx) => {
    for (const key of [
      keys.identity(clientNumber),
      keys.identityMonth(clientNumber),
      keys.letterCode(clientNumber),
      keys.signIn.clientNumber(clientNumber),
      ...emails.map(keys.signIn.email),
      ...devices.map(keys.signIn.device),
    ]) {
      await clearPlaces(tx, key);
    }
    const kind = 'account.unlocked';
    const event = account === undefined ? { kind } : ({ kind, accountId: account.id } as const);
    await recordEvent(tx, { ...event, tenantId, now });
  });
}
