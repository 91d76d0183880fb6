import { randomUUID } from 'node:crypto';
import { type Account, deleteAccount, lockAccount, recordEvent, type Tx } from '@monlogement27/db';
import type { Proof } from '@monlogement27/domain';
import { addressesOf } from '../account/addresses-of.ts';
import type { Deps } from '../deps.ts';
import { voidEverything } from '../recovery/void-everything.ts';

/** Where to tell it, and in which language. */
export type FormerHolder = Pick<Account, 'language'> & { readonly addresses: readonly string[] };

/**
 * Ends the account that a letter proved to be this tenant's, so that a new one may stand in its place: nothing
 * of the former holder goes over to it. Undefined where there was none, or somebody was quicker.
 */
export async function endFormerAccount(
  tx: Tx,
  {
    proof,
    tenantId,
    now,
  }: { readonly proof: Proof; readonly tenantId: string; readonly now: Date },
): Promise<FormerHolder | undefined> {
  if (proof.via === 'facts' || proof.takesOver === null) return undefined;
  // Of several at once one goes on while the others hold nothing yet, as with the account that is made.
  const account = await lockAccount(tx, proof.takesOver);
  // Moved to another reference since the letter was typed: it is not this tenant's any more.
  if (account === undefined || account.tenantId !== tenantId) return undefined;
  const { id: accountId, language } = account;
  const addresses = await addressesOf(tx, { account, now });
  await voidEverything(tx, account);
  const detail = { by: 'letter' };
  await recordEvent(tx, { kind: 'account.closed', accountId, tenantId, detail, now });
  await deleteAccount(tx, accountId);
  return { language, addresses };
}

/** Each takes a letter of the office: no flood to hold back, and no account any more to count by. */
export async function tellFormerHolder(
  { enqueueMail }: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { former, now }: { readonly former: FormerHolder; readonly now: Date },
): Promise<void> {
  const { language, addresses } = former;
  const at = now.toISOString();
  const notice = 'accountTakenOver';
  for (const to of addresses) {
    await enqueueMail(tx, { kind: 'notice', mailId: randomUUID(), notice, to, language, at });
  }
}
