import { lockAccount, readNow, takeAccountToken, updatePasswordHash } from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import { openAccountLink } from '../account/open-account-link.ts';
import { recordAccountEvent } from '../account/record-account-event.ts';
import type { Context } from '../context.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { rememberDevice } from '../session/sign-in-browser.ts';
import { checkNewPassword } from './check-new-password.ts';
import { voidEverything } from './void-everything.ts';

type Form = { readonly token: string; readonly newPassword: string };

/** A new password for whoever holds the mailed link. Does not sign in; a refused password burns nothing. */
export async function reset(
  context: Context,
  form: Form,
): Promise<Result<{ readonly reset: true }, Refusal>> {
  const { deps } = context;
  const { db } = deps;
  const now = await readNow(db);
  const { token: text } = form;
  const link = await openAccountLink(context, { text, purpose: 'passwordReset', now });
  if (link === undefined) return err({ code: 'linkRefused' });
  const password = await checkNewPassword(db, link.account, form.newPassword);
  if (!password.ok) return password;
  const passwordHash = await deps.hasher.hash(password.value);
  const device = await db.transaction().execute(async (tx) => {
    const account = await lockAccount(tx, link.account.id);
    const taken = await takeAccountToken(tx, { id: link.token.id, now });
    // Somebody's second click, or the address changed meanwhile: only one may win.
    if (account === undefined || taken?.address !== account.email) return undefined;
    const { id } = account;
    await voidEverything(tx, account, { keepUndo: true });
    await updatePasswordHash(tx, { id, passwordHash });
    await recordAccountEvent(context, tx, { kind: 'password.reset', account, now });
    await sendNotice(deps, tx, { account, notice: 'passwordReset', now, device: context.device });
    return rememberDevice(context, tx, id, now);
  });
  if (device === undefined) return err({ code: 'linkRefused' });
  device.keepIn(context.cookies);
  context.cookies.end('session');
  return ok({ reset: true });
}
