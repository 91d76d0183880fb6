import {
  findAccountByEmail,
  findRegistration,
  listRegistrationMails,
  type PendingRegistration,
  readNow,
  settleRegistrationMail,
} from '@monlogement27/db';
import { signMailedToken } from '../crypto.ts';
import { accountExistsMail } from './account-exists-mail.ts';
import { activationMail } from './activation-mail.ts';
import type { MailContent } from './content.ts';
import { type DeliverDeps, hand } from './hand.ts';
import type { Transport } from './mail.ts';
import type { RegistrationMailJob } from './queue.ts';

/** Settled once the mail server has spoken: the waiting screen shows it, and the link's 24 hours begin. */
export async function deliverRegistrationMail(
  deps: DeliverDeps,
  transport: Transport,
  job: RegistrationMailJob,
): Promise<void> {
  const { db } = deps;
  const row = await findRegistration(db, job.registrationId);
  // Activated, purged, or its address corrected meanwhile: this mail has nothing to say any more.
  if (row === undefined || row.generation !== job.generation) return;
  const mails = await listRegistrationMails(db, row.id);
  const waits = mails.some(({ id, status }) => id === job.mailId && status === 'queued');
  if (!waits) return;
  const content = await write(deps, job, row);
  const status = await hand(deps, transport, { id: job.mailId, to: row.email, content });
  const now = await readNow(db);
  await db
    .transaction()
    .execute((tx) => settleRegistrationMail(tx, { id: job.mailId, status, now }));
}

async function write(
  { db, env, landlord }: DeliverDeps,
  { kind }: RegistrationMailJob,
  { id, generation, email: address, language }: PendingRegistration,
): Promise<MailContent> {
  const { publicUrl } = env;
  switch (kind) {
    case 'activation': {
      const facts = { purpose: 'activation', id, generation, address } as const;
      const token = await signMailedToken(env.secretKey, facts);
      return activationMail({ landlord, publicUrl, language }, { token });
    }
    case 'accountExists': {
      // Its reader is the account's owner, who may be somebody else than whoever registers.
      const owner = await findAccountByEmail(db, address);
      return accountExistsMail({ landlord, publicUrl, language: owner?.language ?? language });
    }
  }
}
