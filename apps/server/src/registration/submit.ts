import { randomUUID } from 'node:crypto';
import {
  type Db,
  findAccountByTenant,
  findAccountHoldingAddress,
  findRegistration,
  findTicket,
  findUsedTicket,
  insertRegistration,
  insertRegistrationMail,
  type PendingRegistration,
  readNow,
  recordEvent,
  type Ticket,
  type Tx,
  takeTicket,
} from '@monlogement27/db';
import {
  type Email,
  err,
  type Language,
  normalizeEmail,
  normalizePassword,
  provesFor,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';
import { checkNewPassword } from '../recovery/check-new-password.ts';
import { holding } from '../throttle/places.ts';
import { keepCookie, type SubmitAnswer, submitAnswer } from './submit-answer.ts';
import { takeRepetitionPlace, takeSubmissionPlaces } from './take-submission-places.ts';

export type SubmitForm = {
  readonly ticket?: string | undefined;
  readonly email: string;
  readonly password: string;
  readonly acceptedTermsVersion: string;
  readonly language?: Language | undefined;
};

/** Step 2: how will you sign in? A refusal keeps the ticket. */
export async function submit(
  context: Context,
  form: SubmitForm,
): Promise<Result<SubmitAnswer, Refusal>> {
  const { db, hasher, terms } = context.deps;
  const now = await readNow(db);
  const secret = form.ticket ?? context.cookies.get('ticket');
  if (secret === undefined) return err({ code: 'ticketExpired' });
  const ticketHash = await digest(secret);

  const email = normalizeEmail(form.email);
  if (!email.ok) return err({ code: 'invalidInput', fields: { email: email.error } });
  const used = await findUsedTicket(db, ticketHash, now);
  if (used !== undefined) {
    return repeat(context, {
      secret,
      ticketHash,
      registrationId: used.registrationId,
      email: email.value,
      form,
      now,
    });
  }
  const ticket = await findTicket(db, ticketHash, now);
  if (ticket === undefined || !(await stillProves(db, ticket))) {
    return err({ code: 'ticketExpired' });
  }
  const { tenantId } = ticket;
  const password = await checkNewPassword(db, { tenantId, email: email.value }, form.password);
  if (!password.ok) return password;
  if (form.acceptedTermsVersion !== terms.version) return err({ code: 'termsOutdated' });

  const place = await takeSubmissionPlaces(context, { email: email.value, tenantId });
  if (!place.ok) return place;
  const passwordHash = await holding(place.value, () => hasher.hash(password.value));
  const id = randomUUID();
  const row = await db.transaction().execute(async (tx) => {
    const taken = await takeTicket(tx, { ticketHash, registrationId: id, now });
    if (taken === undefined) return undefined;
    const inserted = await insertRegistration(tx, {
      id,
      tenantId: taken.tenantId,
      proof: taken.proof,
      email: email.value,
      passwordHash,
      termsVersion: terms.version,
      termsHash: terms.hash,
      termsAcceptedAt: now,
      language: form.language ?? 'fr',
      now,
    });
    await keepCookie(tx, secret, id, now);
    await queueRegistrationMail(context, tx, inserted, now);
    await recordEvent(tx, { kind: 'registration.submitted', tenantId: taken.tenantId, now });
    return inserted;
  });
  // Somebody's second click spent the ticket meanwhile: it has the answer.
  if (row === undefined) {
    await place.value.giveBack();
    return submit(context, form);
  }
  return submitAnswer(context, secret, row, now);
}

/** A letter whose code was typed before the tenant had an account: typed again, it asks for the birth date. */
async function stillProves(db: Db, { proof, tenantId }: Ticket): Promise<boolean> {
  if (proof.via === 'facts') return true;
  return provesFor(proof, (await findAccountByTenant(db, tenantId))?.id);
}

/** The same ticket with the same input again answers the same, and mails nothing more. */
async function repeat(
  context: Context,
  {
    secret,
    ticketHash,
    registrationId,
    email,
    form,
    now,
  }: {
    secret: string;
    ticketHash: string;
    registrationId: string;
    email: Email;
    form: SubmitForm;
    now: Date;
  },
): Promise<Result<SubmitAnswer, Refusal>> {
  const { db, hasher } = context.deps;
  const row = await findRegistration(db, registrationId);
  const password = normalizePassword(form.password);
  if (row === undefined || !password.ok || row.email !== email)
    return err({ code: 'ticketExpired' });
  const place = await takeRepetitionPlace(context, ticketHash);
  if (!place.ok) return place;
  const same = await holding(place.value, () => hasher.verify(row.passwordHash, password.value));
  if (!same) return err({ code: 'ticketExpired' });
  await place.value.giveBack();
  return submitAnswer(context, secret, row, now);
}

/**
 * The activation mail, or, where the address belongs to another account than the one to be taken over, one that
 * tells its owner so. Only the owner of the mailbox learns which: every answer is the same.
 */
export async function queueRegistrationMail(
  { deps }: Pick<Context, 'deps'>,
  tx: Tx,
  row: PendingRegistration,
  now: Date,
): Promise<void> {
  const mailId = randomUUID();
  const { id: registrationId, generation, email } = row;
  await insertRegistrationMail(tx, { id: mailId, registrationId, generation, email, now });
  const taken = await findAccountHoldingAddress(tx, { address: email, now });
  const kind = provesFor(row.proof, taken?.id) ? 'activation' : 'accountExists';
  await deps.enqueueMail(tx, { kind, mailId, registrationId, generation });
}
