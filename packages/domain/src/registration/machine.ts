import { day, type Instant, minute } from '../instant.ts';
import { err, ok, type Result } from '../result.ts';
import { longerWait, type Wait, windowWait } from '../throttle.ts';
import { inspectLink, passwordRequired } from './link.ts';
import type {
  ActivationMail,
  ActivationToken,
  Active,
  Opener,
  PendingActivation,
  Proof,
  Unverified,
} from './state.ts';

/** How long step 1 holds, in milliseconds: the time to read the terms and choose a password, on a slow phone too. */
export const ticketLifetime = 30 * minute;
const oneAMinute = { limit: 1, windowMs: minute };
const fiveADay = { limit: 5, windowMs: day };
const waiting = { status: 'waiting' } as const;

/**
 * Whether the proof reaches as far as the account that the tenant has now (its id, or `undefined`): the facts prove
 * enough where there is none, a letter also for the one that its tenant had when the code was typed.
 */
export function provesFor(proof: Proof, accountId: string | undefined): boolean {
  return accountId === undefined || (proof.via === 'letter' && proof.takesOver === accountId);
}

/** Step 1 succeeded. A later match replaces the ticket: it proves the same tenant again. */
export function verify(from: Unverified, proof: Proof, now: Instant): Unverified {
  return { ...from, ticket: { proof, expiresAt: now + ticketLifetime } };
}

/**
 * Step 2: the address and the password were accepted, and a mail is on its way; whoever runs the machine keeps the
 * password's hash. Refuses `ticketExpired` when step 1 has not succeeded in the last 30 minutes.
 */
export function submit(
  from: Unverified,
  chosen: { readonly registrationId: string; readonly email: string },
  now: Instant,
): Result<PendingActivation, 'ticketExpired'> {
  if (from.ticket === null || from.ticket.expiresAt <= now) return err('ticketExpired');
  return ok({
    status: 'pendingActivation',
    registrationId: chosen.registrationId,
    tenantId: from.tenantId,
    proof: from.ticket.proof,
    email: chosen.email,
    generation: 0,
    createdAt: now,
    mails: [{ generation: 0, queuedAt: now, outcome: waiting }],
  });
}

/**
 * Another mail to the same address; earlier links stay alive, mails arrive out of order.
 * Refuses `resendTooSoon`, with the instant from which it may be asked for again (`resendWait`).
 */
export function resend(
  from: PendingActivation,
  now: Instant,
): Result<PendingActivation, { readonly resendTooSoon: Instant }> {
  const wait = resendWait(from, now);
  if (!wait.allowed) return err({ resendTooSoon: wait.retryAt });
  return ok(withMail(from, now));
}

/**
 * A new address, as `normalizeEmail` gives it: links to the former one are dead, and activation asks for the password
 * everywhere. Refuses `resendTooSoon`, with the instant from which it may be asked for again (`resendWait`).
 */
export function correctEmail(
  from: PendingActivation,
  email: string,
  now: Instant,
): Result<PendingActivation, { readonly resendTooSoon: Instant }> {
  const wait = resendWait(from, now);
  if (!wait.allowed) return err({ resendTooSoon: wait.retryAt });
  return ok(withMail({ ...from, email, generation: from.generation + 1 }, now));
}

/**
 * When a mail may be sent again, by `resend` or `correctEmail`: 60 seconds between two, 5 in 24 hours. One that the
 * mail server refused counts for the day alone: nobody waits to mend a mistyped address that has just been shown to
 * be none.
 */
export function resendWait(from: PendingActivation, now: Instant): Wait {
  const underWay = from.mails.filter(({ outcome }) => outcome.status !== 'refused');
  return longerWait(
    windowWait(underWay.map(queued), now, [oneAMinute]),
    windowWait(from.mails.map(queued), now, [fiveADay]),
  );
}

function queued({ queuedAt }: ActivationMail): Instant {
  return queuedAt;
}

/** The mail server took the mail queued at `queuedAt`: its link lives 24 hours from now. */
export function mailTaken(
  from: PendingActivation,
  queuedAt: Instant,
  now: Instant,
): PendingActivation {
  return settled(from, queuedAt, { status: 'sent', at: now });
}

/** The mail server refused the mail queued at `queuedAt` for good. */
export function mailRefused(from: PendingActivation, queuedAt: Instant): PendingActivation {
  return settled(from, queuedAt, { status: 'refused' });
}

/** Only the mail server's first word counts. */
function settled(
  from: PendingActivation,
  queuedAt: Instant,
  outcome: ActivationMail['outcome'],
): PendingActivation {
  const mails = from.mails.map((mail) =>
    mail.queuedAt === queuedAt && mail.outcome.status === 'waiting' ? { ...mail, outcome } : mail,
  );
  return { ...from, mails };
}

/**
 * Opening the account. Repeating it by whoever may is answered `Active` again.
 * Refuses `linkRefused` (expired, unknown, former address) and `passwordRequired` (another browser).
 */
export function activate(
  from: PendingActivation | Active,
  { token, opener }: { readonly token: ActivationToken; readonly opener: Opener },
  now: Instant,
): Result<Active, 'linkRefused' | 'passwordRequired'> {
  const link = inspectLink(from, token, now);
  if (link === 'unknown' || link === 'expired') return err('linkRefused');
  if (passwordRequired(from, opener) && !opener.passwordMatches) return err('passwordRequired');
  if (from.status === 'active') return ok(from);
  return ok({
    status: 'active',
    registrationId: from.registrationId,
    tenantId: from.tenantId,
    email: from.email,
    generation: from.generation,
    activatedAt: now,
  });
}

function withMail(from: PendingActivation, now: Instant): PendingActivation {
  const mail = { generation: from.generation, queuedAt: now, outcome: waiting };
  return { ...from, mails: [...from.mails, mail] };
}
