import { lockRegistration, readNow, recordEvent } from '@monlogement27/db';
import { err, ok, type Refusal, type Result, resend } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { currentRegistration } from '../registration/current.ts';
import { readPendingActivation } from '../registration/state.ts';
import { registrationStatus, type StatusAnswer } from '../registration/status.ts';
import { queueRegistrationMail } from '../registration/submit.ts';

/** Another activation mail to the same address; links of earlier ones stay alive. */
export async function resendActivation(context: Context): Promise<Result<StatusAnswer, Refusal>> {
  const { db } = context.deps;
  const now = await readNow(db);
  const current = await currentRegistration(context, now);
  if (!current.ok) return current;
  // Activated on another device meanwhile: the screen learns it from the answer.
  if (current.value.status === 'active') return registrationStatus(context);
  const { id } = current.value.row;
  const sent = await db.transaction().execute(async (tx): Promise<Result<true, Refusal>> => {
    const row = await lockRegistration(tx, id);
    if (row === undefined) return err({ code: 'noRegistration' });
    const resent = resend(await readPendingActivation(tx, row), now.getTime());
    if (!resent.ok) return err(tooSoon(resent.error.resendTooSoon));
    await queueRegistrationMail(context, tx, row, now);
    await recordEvent(tx, { kind: 'registration.mailResent', tenantId: row.tenantId, now });
    return ok(true);
  });
  return sent.ok ? registrationStatus(context) : sent;
}

export function tooSoon(retryAt: number): Refusal {
  return { code: 'resendTooSoon', retryAt: new Date(retryAt).toISOString() };
}
