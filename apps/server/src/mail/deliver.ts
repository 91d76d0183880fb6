import { findAccountToken, readNow } from '@monlogement27/db';
import { signMailedToken } from '../crypto.ts';
import { deliverRegistrationMail } from './deliver-registration-mail.ts';
import { type DeliverDeps, hand } from './hand.ts';
import type { Transport } from './mail.ts';
import { noticeMail } from './notice-mail.ts';
import { passwordResetMail } from './password-reset-mail.ts';
import type { MailJob } from './queue.ts';

/** Renders a queued mail and hands it over: a token in it exists nowhere before this. */
export async function deliver(
  deps: DeliverDeps,
  transport: Transport,
  job: MailJob,
): Promise<void> {
  switch (job.kind) {
    case 'activation':
    case 'accountExists':
      return deliverRegistrationMail(deps, transport, job);
    case 'passwordReset':
      return deliverPasswordReset(deps, transport, job);
    case 'notice': {
      const letter = noticeMail(deps.landlord, deps.env, job.notice);
      await hand(deps, transport, { id: job.mailId, to: job.to, letter });
    }
  }
}

async function deliverPasswordReset(
  deps: DeliverDeps,
  transport: Transport,
  { mailId, tokenId: id }: Extract<MailJob, { kind: 'passwordReset' }>,
): Promise<void> {
  const { db, env, landlord } = deps;
  const purpose = 'passwordReset';
  const row = await findAccountToken(db, { id, purpose, now: await readNow(db) });
  // Used, voided or too old meanwhile: its link would open nothing.
  if (row === undefined) return;
  const { address } = row;
  const token = await signMailedToken(env.secretKey, { purpose, id, generation: 0, address });
  const letter = passwordResetMail(landlord, { publicUrl: env.publicUrl, token });
  await hand(deps, transport, { id: mailId, to: address, letter });
}
