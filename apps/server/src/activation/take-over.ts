import { randomUUID } from 'node:crypto';
import { type Account, deleteAccount, lockAccount, recordEvent, type Tx } from '@monlogement27/db';
import type { Proof } from '@monlogement27/domain';
import type { Deps } from '../deps.ts';
import { voidEverything } from '../recovery/void-everything.ts';

/**
 * Ends the account that a letter proved to be this tenant's, so that a new one may stand in its place: nothing
 * of the former holder goes over to it. Undefined where there was none, or somebody was quicker.
 */
export async function endFormerAccount(
  tx: Tx,
  { proof, now }: { readonly proof: Proof; readonly now: Date },
): Promise<Account | undefined> {
  if (proof.via === 'facts' || proof.takesOver === null) return undefined;
  // Of several at once one goes on while the others hold nothing yet, as with the account that is made.
  const account = await lockAccount(tx, proof.takesOver);
  if (account === undefined) return undefined;
  const { id: accountId, tenantId } = account;
  await voidEverything(tx, account);
  const detail = { by: 'letter' };
  await recordEvent(tx, { kind: 'account.closed', accountId, tenantId, detail, now });
  await deleteAccount(tx, accountId);
  return account;
}

/** Each takes a letter of the office: no flood to hold back, and no account any more to count by. */
export function tellFormerHolder(
  { enqueueMail }: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { former: { email: to, language }, now }: { readonly former: Account; readonly now: Date },
): Promise<void> {
  const at = now.toISOString();
  const notice = 'accountTakenOver';
  return enqueueMail(tx, { kind: 'notice', mailId: randomUUID(), notice, to, language, at });
}
