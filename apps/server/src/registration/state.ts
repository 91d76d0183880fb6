import {
  type Db,
  findRegistration,
  listRegistrationMails,
  type PendingRegistration,
  type RegistrationMail,
} from '@monlogement27/db';
import { type ActivationMail, type PendingActivation, resendWait } from '@monlogement27/domain';

/** The registration as the machine knows it, out of its row and its mails. */
export function asPendingActivation(
  row: PendingRegistration,
  mails: readonly RegistrationMail[],
): PendingActivation {
  return {
    status: 'pendingActivation',
    registrationId: row.id,
    tenantId: row.tenantId,
    proof: row.proof,
    email: row.email,
    generation: row.generation,
    createdAt: row.createdAt.getTime(),
    mails: mails
      .map((mail) => ({
        generation: mail.generation,
        queuedAt: mail.queuedAt.getTime(),
        outcome: outcomeOf(mail),
      }))
      .reverse(),
  };
}

function outcomeOf({ status, settledAt }: RegistrationMail): ActivationMail['outcome'] {
  if (status === 'refused') return { status };
  return status === 'sent' && settledAt
    ? { status, at: settledAt.getTime() }
    : { status: 'waiting' };
}

export async function readPendingActivation(
  db: Db,
  row: PendingRegistration,
): Promise<PendingActivation> {
  return asPendingActivation(row, await listRegistrationMails(db, row.id));
}

/** A pending registration as one look at it: its row and its mails belong together. */
export type Pending = {
  readonly row: PendingRegistration;
  readonly state: PendingActivation;
  readonly newestMail: RegistrationMail;
};

/**
 * Undefined once it has ended, even between the two reads: it has a mail from its first moment, so one
 * without any was activated meanwhile.
 */
export async function findPending(db: Db, id: string): Promise<Pending | undefined> {
  const row = await findRegistration(db, id);
  const mails = row === undefined ? [] : await listRegistrationMails(db, id);
  const [newestMail] = mails;
  if (row === undefined || newestMail === undefined) return undefined;
  return { row, state: asPendingActivation(row, mails), newestMail };
}

/** When the next mail may be asked for; a time that is past means now. */
export function resendAt(pending: PendingActivation, now: Date): string {
  const wait = resendWait(pending, now.getTime());
  return (wait.allowed ? now : new Date(wait.retryAt)).toISOString();
}
