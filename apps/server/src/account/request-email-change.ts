import { randomUUID } from 'node:crypto';
import {
  type Account,
  deleteTokensForPurpose,
  findAccountHoldingAddress,
  insertAccountToken,
  readNow,
  type Tx,
} from '@monlogement27/db';
import {
  day,
  type Email,
  err,
  hour,
  normalizeEmail,
  ok,
  type Refusal,
  type Result,
  type Window,
} from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { confirmPassword, lockConfirmed, signedInAccount } from '../session/signed-in.ts';
import { keys } from '../throttle/keys.ts';
import { mailsPerPeer, takeEach, takePeerPlace, takeWindowPlace } from '../throttle/places.ts';
import { recordAccountEvent } from './record-account-event.ts';

type Form = { readonly email: string; readonly currentPassword: string };

const linkLifetime = day;
const mailsPerAccount: readonly Window[] = [
  { limit: 3, windowMs: hour },
  { limit: 10, windowMs: day },
];

/**
 * Mails a link to the new address; nothing changes before it is opened there. The answer is the same for an
 * address that belongs to another account: only its owner learns of it.
 */
export async function requestEmailChange(
  context: Context,
  form: Form,
): Promise<Result<{ readonly sentTo: string }, Refusal>> {
  const { db } = context.deps;
  const email = normalizeEmail(form.email);
  if (!email.ok) return err({ code: 'invalidInput', fields: { email: email.error } });
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { account } = signedIn.value;
  if (email.value === account.email) {
    return err({ code: 'invalidInput', fields: { email: 'sameAddress' } });
  }
  const confirmed = await confirmPassword(context, account, form.currentPassword);
  if (!confirmed.ok) return confirmed;
  const places = await takeEach([
    () => takeWindowPlace(db, keys.emailChange(account.id), mailsPerAccount),
    () => takePeerPlace(context, 'mail', mailsPerPeer),
  ]);
  if (!places.ok) return places;
  const now = await readNow(db);
  const asked = await db.transaction().execute(async (tx) => {
    const locked = await lockConfirmed(tx, account);
    if (locked === undefined) return false;
    await replaceLink(context, tx, { account: locked, address: email.value, now });
    await recordAccountEvent(context, tx, { kind: 'email.changeRequested', account, now });
    return true;
  });
  return asked ? ok({ sentTo: email.value }) : err({ code: 'signInRequired' });
}

/** The newest request wins, even where it is for an address that cannot be had: no mail carries its link. */
async function replaceLink(
  { deps }: Context,
  tx: Tx,
  { account, address, now }: { account: Account; address: Email; now: Date },
): Promise<void> {
  const { id: accountId } = account;
  const purpose = 'emailChange';
  await deleteTokensForPurpose(tx, { accountId, purpose });
  const holder = await findAccountHoldingAddress(tx, { address, now });
  const tokenId = randomUUID();
  const expiresAt = plus(now, linkLifetime);
  // Kept in either case, so that nothing the tenant can look at tells one from the other.
  await insertAccountToken(tx, { id: tokenId, accountId, purpose, address, now, expiresAt });
  if (holder !== undefined && holder.id !== accountId) {
    await sendNotice(deps, tx, { account: holder, notice: 'addressInUse', to: [address], now });
    return;
  }
  await deps.enqueueMail(tx, { kind: purpose, mailId: randomUUID(), tokenId });
}
