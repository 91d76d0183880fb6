import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** The browser that signs in to another account from now on is that one's device. */
export async function insertDevice(
  tx: Tx,
  device: { deviceHash: string; accountId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('devices')
    .values({
      device_hash: device.deviceHash,
      account_id: device.accountId,
      created_at: device.now,
      expires_at: device.expiresAt,
    })
    .onConflict((conflict) =>
      conflict.column('device_hash').doUpdateSet({
        account_id: device.accountId,
        created_at: device.now,
        expires_at: device.expiresAt,
      }),
    )
    .execute();
}

/** Known for longer; false where this browser is not known to this account. */
export async function extendDevice(
  tx: Tx,
  device: { deviceHash: string; accountId: string; expiresAt: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('devices')
    .set({ expires_at: device.expiresAt })
    .where('device_hash', '=', device.deviceHash)
    .where('account_id', '=', device.accountId)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('device_hash')
    .executeTakeFirst();
  return row !== undefined;
}

/** By what the database keeps of their cookies. */
export async function listDeviceHashes(db: Db, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('devices')
    .select('device_hash')
    .where('account_id', '=', accountId)
    .where('expires_at', '>', sql<Date>`now()`)
    .execute();
  return rows.map((row) => row.device_hash);
}

/** The account this browser is known to. */
export async function findDeviceAccount(db: Db, deviceHash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('devices')
    .select('account_id')
    .where('device_hash', '=', deviceHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return row?.account_id;
}

export async function deleteDevice(tx: Tx, deviceHash: string): Promise<void> {
  await tx.deleteFrom('devices').where('device_hash', '=', deviceHash).execute();
}

export async function deleteDevicesOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('devices').where('account_id', '=', accountId).execute();
}
