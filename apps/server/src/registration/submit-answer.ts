import { insertRegistrationCookie, type PendingRegistration, type Tx } from '@monlogement27/db';
import { day, ok, type Refusal, type Result } from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { deriveSecret, digest } from '../crypto.ts';
import { readPendingActivation, resendAt } from './state.ts';

export type SubmitAnswer = {
  readonly status: 'pendingActivation';
  readonly sentTo: string;
  readonly resendAt: string;
  readonly expiresAt: string;
};

export const registrationCookieLifetime = day;

/** What step 2 answers, at first and when it is repeated. */
export async function submitAnswer(
  context: Context,
  secret: string,
  row: PendingRegistration,
  now: Date,
): Promise<Result<SubmitAnswer, Refusal>> {
  const cookie = await deriveSecret('registration-cookie', secret);
  context.cookies.set('registration', cookie, registrationCookieLifetime / 1000);
  context.cookies.end('ticket');
  const pending = await readPendingActivation(context.deps.db, row);
  return ok({
    status: 'pendingActivation',
    sentTo: row.email,
    resendAt: resendAt(pending, now),
    expiresAt: plus(row.createdAt, registrationCookieLifetime).toISOString(),
  });
}

/** Derived from the ticket: a repeated answer carries the same cookie, and the database holds neither. */
export async function keepCookie(
  tx: Tx,
  secret: string,
  registrationId: string,
  now: Date,
): Promise<void> {
  await insertRegistrationCookie(tx, {
    cookieHash: await digest(await deriveSecret('registration-cookie', secret)),
    registrationId,
    expiresAt: plus(now, registrationCookieLifetime),
  });
}
