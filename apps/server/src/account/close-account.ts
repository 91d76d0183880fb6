import {
  type Account,
  deleteAccount,
  deleteRegistrationsOfTenant,
  deleteTicketsOfTenant,
  recordEvent,
  type Tx,
} from '@monlogement27/db';
import type { Deps } from '../deps.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { voidEverything } from '../recovery/void-everything.ts';
import { addressesOf } from './addresses-of.ts';

type Closing = {
  readonly account: Account;
  readonly notice: 'accountClosed' | 'idleClosed';
  readonly now: Date;
  readonly device?: string;
};

/**
 * The account goes with all that opens it or might open it again; the tenant stays on the roll and may
 * register again. Whoever could still have undone a change of address is told as well: closing ends that too.
 */
export async function closeAccount(
  deps: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { account, notice, now, device = '' }: Closing,
): Promise<void> {
  const { id: accountId, tenantId } = account;
  const to = await addressesOf(tx, { account, now });
  await sendNotice(deps, tx, { account, notice, to, now, device });
  await recordEvent(tx, { kind: 'account.closed', accountId, tenantId, detail: { notice }, now });
  await voidEverything(tx, account);
  // A ticket or a registration begun before the account was there would open another one now.
  await deleteTicketsOfTenant(tx, tenantId);
  await deleteRegistrationsOfTenant(tx, tenantId);
  await deleteAccount(tx, accountId);
}
