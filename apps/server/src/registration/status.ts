import { readNow } from '@monlogement27/db';
import { linkExpiresAt, ok, type Refusal, type Result } from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { currentRegistration } from './current.ts';
import { resendAt } from './state.ts';
import { registrationCookieLifetime } from './submit-answer.ts';

export type StatusAnswer = {
  readonly status: 'pendingActivation' | 'active';
  readonly mail: 'queued' | 'sent' | 'refused';
  readonly sentTo: string;
  readonly resendAt: string;
  readonly expiresAt: string;
};

/** What the waiting screen shows; it moves on once the status is `active`. */
export async function registrationStatus(context: Context): Promise<Result<StatusAnswer, Refusal>> {
  const now = await readNow(context.deps.db);
  const current = await currentRegistration(context, now);
  if (!current.ok) return current;
  if (current.value.status === 'active') {
    const { email, activatedAt } = current.value.activation;
    const at = activatedAt.toISOString();
    return ok({ status: 'active', mail: 'sent', sentTo: email, resendAt: at, expiresAt: at });
  }
  const { row, state, newestMail } = current.value;
  const linkEnd = linkExpiresAt(state);
  return ok({
    status: 'pendingActivation',
    mail: newestMail.status,
    sentTo: row.email,
    resendAt: resendAt(state, now),
    expiresAt: (linkEnd === null
      ? plus(row.createdAt, registrationCookieLifetime)
      : new Date(linkEnd)
    ).toISOString(),
  });
}
