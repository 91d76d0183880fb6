import {
  findRegistration,
  listRegistrationMails,
  type PendingRegistration,
  readNow,
  settleRegistrationMail,
} from '@monlogement27/db';
import { type Email, normalizeEmail } from '@monlogement27/domain';
import { signMailedToken } from '../crypto.ts';
import type { Deps } from '../deps.ts';
import { accountExistsMail } from './account-exists-mail.ts';
import { activationMail } from './activation-mail.ts';
import { type Letter, renderHtml, renderText } from './layout.ts';
import { MailRefused, type Transport } from './mail.ts';
import type { MailJob } from './queue.ts';

type DeliverDeps = Pick<Deps, 'db' | 'env' | 'log' | 'landlord'>;

/** Renders a queued mail and hands it over: the token in it exists nowhere before this. */
export async function deliver(
  deps: DeliverDeps,
  transport: Transport,
  job: MailJob,
): Promise<void> {
  const { db, landlord, log } = deps;
  const row = await findRegistration(db, job.registrationId);
  // Activated, purged, or its address corrected meanwhile: this mail has nothing to say any more.
  if (row === undefined || row.generation !== job.generation) return;
  const mails = await listRegistrationMails(db, row.id);
  const waits = mails.some(({ id, status }) => id === job.mailId && status === 'queued');
  if (!waits) return;
  const letter = await write(deps, job, row);
  const settled = await hand(transport, {
    id: job.mailId,
    to: addressOf(row),
    subject: letter.subject,
    text: renderText(landlord, letter),
    html: renderHtml(landlord, letter),
  });
  const now = await readNow(db);
  await db
    .transaction()
    .execute((tx) => settleRegistrationMail(tx, { id: job.mailId, status: settled, now }));
  log.info({ event: `mail.${settled}`, kind: job.kind, mailId: job.mailId }, 'mail settled');
}

async function hand(
  transport: Transport,
  mail: Parameters<Transport['send']>[0],
): Promise<'sent' | 'refused'> {
  try {
    await transport.send(mail);
    return 'sent';
  } catch (error) {
    if (error instanceof MailRefused) return 'refused';
    throw error;
  }
}

async function write(
  { env, landlord }: DeliverDeps,
  { kind }: MailJob,
  { id, generation, email: address }: PendingRegistration,
): Promise<Letter> {
  const { publicUrl } = env;
  switch (kind) {
    case 'activation': {
      const facts = { purpose: 'activation', id, generation, address } as const;
      const token = await signMailedToken(env.secretKey, facts);
      return activationMail(landlord, { publicUrl, token });
    }
    case 'accountExists':
      return accountExistsMail(landlord, { publicUrl });
  }
}

/** Checked once more on its way out: the database is the last place an address could have come from. */
function addressOf({ id, email }: PendingRegistration): Email {
  const parsed = normalizeEmail(email);
  if (!parsed.ok) throw new Error(`Registration ${id} holds an address that is none`);
  return parsed.value;
}
