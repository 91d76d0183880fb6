import type { Db, Tx } from './db.ts';

export type RegistrationMail = {
  id: string;
  registrationId: string;
  generation: number;
  email: string;
  status: 'queued' | 'sent' | 'refused';
  queuedAt: Date;
  /** When the mail server took or refused it. */
  settledAt: Date | null;
};

export type NewRegistrationMail = {
  id: string;
  registrationId: string;
  generation: number;
  email: string;
  now: Date;
};

export async function insertRegistrationMail(tx: Tx, mail: NewRegistrationMail): Promise<void> {
  await tx
    .insertInto('registration_mails')
    .values({
      id: mail.id,
      registration_id: mail.registrationId,
      generation: mail.generation,
      email: mail.email,
      status: 'queued',
      queued_at: mail.now,
      settled_at: null,
    })
    .execute();
}

/** Newest first. */
export function listRegistrationMails(db: Db, registrationId: string): Promise<RegistrationMail[]> {
  return db
    .selectFrom('registration_mails')
    .select([
      'id',
      'registration_id as registrationId',
      'generation',
      'email',
      'status',
      'queued_at as queuedAt',
      'settled_at as settledAt',
    ])
    .where('registration_id', '=', registrationId)
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Only the first word of the mail server counts: false where the mail was settled before, or is gone. */
export async function settleRegistrationMail(
  tx: Tx,
  { id, status, now }: { id: string; status: 'sent' | 'refused'; now: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('registration_mails')
    .set({ status, settled_at: now })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
