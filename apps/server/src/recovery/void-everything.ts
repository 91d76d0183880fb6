import {
  type Account,
  clearPlaces,
  deleteDevicesOfAccount,
  deleteSessionsOfAccount,
  deleteTokensOfAccount,
  endRegistrationCookiesOfAccount,
  findAccountsByClientNumber,
  getTenant,
  type Tx,
} from '@monlogement27/db';
import { keys } from '../throttle/keys.ts';

/**
 * Recovery beats everything: every session, known device, mailed link and pending change of the account ends
 * in the caller's transaction, and the waits that somebody else's tries earned end with them. `keepUndo`: who
 * only has the account's present mailbox must not end what a former one may undo.
 */
export async function voidEverything(
  tx: Tx,
  { id, tenantId, email }: Account,
  { keepUndo }: { readonly keepUndo: boolean } = { keepUndo: false },
): Promise<void> {
  await deleteSessionsOfAccount(tx, id);
  await deleteDevicesOfAccount(tx, id);
  await deleteTokensOfAccount(tx, id, { keepUndo });
  await endRegistrationCookiesOfAccount(tx, id);
  const { clientNumber } = await getTenant(tx, tenantId);
  await clearPlaces(tx, keys.signIn.email(email));
  // A co-tenant's waits are not this account's to end.
  const accounts = await findAccountsByClientNumber(tx, clientNumber);
  if (accounts.every((other) => other.id === id)) {
    await clearPlaces(tx, keys.signIn.clientNumber(clientNumber));
  }
}
