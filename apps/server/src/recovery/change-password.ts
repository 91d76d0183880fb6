import {
  deleteOtherSessions,
  deleteTokensOfAccount,
  endRegistrationCookiesOfAccount,
  readNow,
  updatePasswordHash,
} from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import type { Context } from '../context.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { confirmedAccount } from '../session/signed-in.ts';
import { checkNewPassword } from './check-new-password.ts';

type Form = { readonly currentPassword: string; readonly newPassword: string };

/** Here the tenant stays signed in; every other browser does not. */
export async function changePassword(
  context: Context,
  form: Form,
): Promise<Result<{ readonly changed: true }, Refusal>> {
  const { deps, device } = context;
  const confirmed = await confirmedAccount(context, form.currentPassword);
  if (!confirmed.ok) return confirmed;
  const { account, sessionHash } = confirmed.value;
  const password = await checkNewPassword(deps.db, account, form.newPassword);
  if (!password.ok) return password;
  const passwordHash = await deps.hasher.hash(password.value);
  const now = await readNow(deps.db);
  const changed = await deps.db.transaction().execute(async (tx) => {
    const { id, passwordHash: was } = account;
    // Reset meanwhile by the owner's mailed link: that one stays.
    if (!(await updatePasswordHash(tx, { id, was, passwordHash }))) return false;
    await deleteOtherSessions(tx, { accountId: id, keepHash: sessionHash });
    await deleteTokensOfAccount(tx, id, { keepUndo: true });
    await endRegistrationCookiesOfAccount(tx, id);
    await recordAccountEvent(context, tx, { kind: 'password.changed', account, now });
    await sendNotice(deps, tx, { account, notice: 'passwordChanged', now, device });
    return true;
  });
  return changed ? ok({ changed: true }) : err({ code: 'signInRequired' });
}
