import {
  type Account,
  clearPlaces,
  deleteDevicesOfAccount,
  deleteSessionsOfAccount,
  deleteTokensOfAccount,
  getTenant,
  type Tx,
} from '@monlogement27/db';

/**
 * Recovery beats everything: every session, known device, mailed link and pending change of the account ends
 * in the caller's transaction, and the waits that somebody else's tries earned end with them.
 */
export async function voidEverything(tx: Tx, { id, tenantId, email }: Account): Promise<void> {
  await deleteSessionsOfAccount(tx, id);
  await deleteDevicesOfAccount(tx, id);
  await deleteTokensOfAccount(tx, id);
  const { clientNumber } = await getTenant(tx, tenantId);
  await clearPlaces(tx, `sign-in:email:${email}`);
  await clearPlaces(tx, `sign-in:number:${clientNumber}`);
}
