import {
  correctRegistrationEmail,
  lockRegistration,
  readNow,
  recordEvent,
} from '@monlogement27/db';
import {
  correctEmail as correct,
  err,
  normalizeEmail,
  ok,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { currentRegistration } from '../registration/current.ts';
import { readPendingActivation } from '../registration/state.ts';
import { registrationStatus, type StatusAnswer } from '../registration/status.ts';
import { queueRegistrationMail } from '../registration/submit.ts';
import { tooSoon } from './resend.ts';

/** A new address for a pending registration: links to the former one are dead from now on. */
export async function correctEmail(
  context: Context,
  form: { readonly email: string },
): Promise<Result<StatusAnswer, Refusal>> {
  const { db } = context.deps;
  const email = normalizeEmail(form.email);
  if (!email.ok) return err({ code: 'invalidInput', fields: { email: email.error } });
  const now = await readNow(db);
  const current = await currentRegistration(context, now);
  if (!current.ok) return current;
  if (current.value.status === 'active') return registrationStatus(context);
  const { id } = current.value.row;
  const done = await db.transaction().execute(async (tx): Promise<Result<true, Refusal>> => {
    const row = await lockRegistration(tx, id);
    if (row === undefined) return err({ code: 'noRegistration' });
    const pending = await readPendingActivation(tx, row);
    const corrected = correct(pending, email.value, now.getTime());
    if (!corrected.ok) return err(tooSoon(corrected.error.resendTooSoon));
    await correctRegistrationEmail(tx, { id, email: corrected.value.email });
    const { generation } = corrected.value;
    await queueRegistrationMail(context, tx, { ...row, email: email.value, generation }, now);
    await recordEvent(tx, { kind: 'registration.emailCorrected', tenantId: row.tenantId, now });
    return ok(true);
  });
  return done.ok ? registrationStatus(context) : done;
}
