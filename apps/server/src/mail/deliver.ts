import { findAccount, findAccountToken, readNow } from '@monlogement27/db';
import { signMailedToken } from '../crypto.ts';
import { mailResetLinks } from '../recovery/mail-reset-links.ts';
import { deliverRegistrationMail } from './deliver-registration-mail.ts';
import { type DeliverDeps, hand } from './hand.ts';
import type { Transport } from './mail.ts';
import { noticeMail } from './notice-mail.ts';
import type { MailJob, TokenMailJob } from './queue.ts';
import { tokenMail } from './token-mail.ts';

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
    case 'emailChange':
    case 'emailUndo':
      return deliverTokenMail(deps, transport, job);
    case 'resetRequest':
      return deps.db.transaction().execute((tx) => mailResetLinks(deps, tx, job));
    case 'notice': {
      const { landlord, env } = deps;
      const writer = { landlord, publicUrl: env.publicUrl, language: job.language };
      const content = noticeMail(writer, job);
      await hand(deps, transport, { id: job.mailId, to: job.to, content });
    }
  }
}

async function deliverTokenMail(
  deps: DeliverDeps,
  transport: Transport,
  { kind: purpose, mailId, tokenId: id }: TokenMailJob,
): Promise<void> {
  const { db, env, landlord } = deps;
  const row = await findAccountToken(db, { id, purpose, now: await readNow(db) });
  const account = row && (await findAccount(db, row.accountId));
  // Used, voided or too old meanwhile: its link would open nothing.
  if (row === undefined || account === undefined) return;
  const { address, expiresAt } = row;
  const token = await signMailedToken(env.secretKey, { purpose, id, generation: 0, address });
  const writer = { landlord, publicUrl: env.publicUrl, language: account.language };
  const content = tokenMail(writer, { purpose, token, expiresAt });
  await hand(deps, transport, { id: mailId, to: address, content });
}
