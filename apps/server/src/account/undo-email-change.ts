import {
  AddressInUse,
  deleteUndoTokensSince,
  lockAccount,
  readNow,
  takeAccountToken,
  updateAccountEmail,
  updatePasswordHash,
} from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { sendResetLink } from '../recovery/mail-reset-links.ts';
import { voidEverything } from '../recovery/void-everything.ts';
import { openAccountLink } from './open-account-link.ts';
import { recordAccountEvent } from './record-account-event.ts';

type Undone = Result<{ readonly sentTo: string }, Refusal>;

/**
 * The account goes back to its former address with nothing that opened it before, and a link for a new
 * password. It wins over every later change; links of addresses before this one live on, and would win over it.
 */
export async function undoEmailChange(
  context: Context,
  { token: text }: { readonly token: string },
): Promise<Undone> {
  const { deps, device } = context;
  const now = await readNow(deps.db);
  const link = await openAccountLink(context, { text, purpose: 'emailUndo', now });
  if (link === undefined) return err({ code: 'linkRefused' });
  const { address: email, id: tokenId } = link.token;
  const passwordHash = await deps.hasher.hashNothing();
  try {
    const undone = await deps.db.transaction().execute(async (tx): Promise<Undone> => {
      const account = await lockAccount(tx, link.account.id);
      const taken = await takeAccountToken(tx, { id: tokenId, now });
      if (account === undefined || taken === undefined) return err({ code: 'linkRefused' });
      const { id } = account;
      const restored = { ...account, email };
      await voidEverything(tx, restored, { keepUndo: true });
      await deleteUndoTokensSince(tx, { accountId: id, since: taken.createdAt });
      await updateAccountEmail(tx, { id, email, now });
      await updatePasswordHash(tx, { id, passwordHash });
      await sendResetLink(deps, tx, { account: restored, now });
      await recordAccountEvent(context, tx, { kind: 'email.changeUndone', account, now });
      await sendNotice(deps, tx, { account: restored, notice: 'emailChangeUndone', now, device });
      await sendNotice(deps, tx, { account, notice: 'emailChanged', now, device });
      return ok({ sentTo: email });
    });
    if (undone.ok) context.cookies.end('session');
    return undone;
  } catch (error) {
    if (error instanceof AddressInUse) return err({ code: 'linkRefused' });
    throw error;
  }
}
