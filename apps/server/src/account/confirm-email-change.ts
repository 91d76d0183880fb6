import { randomUUID } from 'node:crypto';
import {
  type Account,
  AddressInUse,
  deleteTokensOfAccount,
  deleteUndoTokensSince,
  getRollRecord,
  insertAccountToken,
  listAccountTokens,
  lockAccount,
  readNow,
  type Tx,
  takeAccountToken,
  updateAccountEmail,
} from '@monlogement27/db';
import { day, err, normalizeEmail, ok, type Refusal, type Result } from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { openAccountLink } from './open-account-link.ts';
import { recordAccountEvent } from './record-account-event.ts';

const undoLifetime = 7 * day;

/**
 * From any browser: the request proved the password, the link proves the mailbox. No recovery, so sessions
 * stay; what was mailed to the former address dies, but its links to undo.
 */
export async function confirmEmailChange(
  context: Context,
  { token: text }: { readonly token: string },
): Promise<Result<{ readonly email: string }, Refusal>> {
  const { db } = context.deps;
  const now = await readNow(db);
  const link = await openAccountLink(context, { text, purpose: 'emailChange', now });
  if (link === undefined) return err({ code: 'linkRefused' });
  const { address: email, id: tokenId } = link.token;
  try {
    return await db
      .transaction()
      .execute(async (tx): Promise<Result<{ email: string }, Refusal>> => {
        const account = await lockAccount(tx, link.account.id);
        const taken = await takeAccountToken(tx, { id: tokenId, now });
        if (account === undefined || taken === undefined) return err({ code: 'linkRefused' });
        await updateAccountEmail(tx, { id: account.id, email, now });
        await deleteTokensOfAccount(tx, account.id, { keepUndo: true });
        await tellFormerAddress(context, tx, { account, email, now });
        await recordAccountEvent(context, tx, { kind: 'email.changed', account, now });
        return ok({ email });
      });
  } catch (error) {
    if (error instanceof AddressInUse) return err({ code: 'linkRefused' });
    throw error;
  }
}

/**
 * The former address may undo, but not where the account only goes back to an address that could itself have
 * undone the change: whoever brought the account away from there would have a week to fetch it again.
 */
async function tellFormerAddress(
  { deps }: Context,
  tx: Tx,
  { account, email, now }: { account: Account; email: string; now: Date },
): Promise<void> {
  const { id: accountId, email: former } = account;
  const tokens = await listAccountTokens(tx, accountId, now);
  const back = tokens.find(({ address }) => address === email);
  const onRoll = await rollAddress(tx, account.tenantId);
  const others = onRoll === undefined || [email, former].includes(onRoll) ? [] : [onRoll];
  const to = back === undefined ? others : [former, ...others];
  await sendNotice(deps, tx, { account, notice: 'emailChanged', to, now });
  if (back !== undefined) {
    await deleteUndoTokensSince(tx, { accountId, since: back.createdAt });
    return;
  }
  const [tokenId, purpose] = [randomUUID(), 'emailUndo'] as const;
  const expiresAt = plus(now, undoLifetime);
  await insertAccountToken(tx, {
    id: tokenId,
    accountId,
    purpose,
    address: former,
    now,
    expiresAt,
  });
  await deps.enqueueMail(tx, { kind: purpose, mailId: randomUUID(), tokenId });
}

/** The landlord's own address for this tenant, which serves for such notices alone. */
async function rollAddress(tx: Tx, tenantId: string): Promise<string | undefined> {
  const email = normalizeEmail((await getRollRecord(tx, tenantId)).email ?? '');
  return email.ok ? email.value : undefined;
}
