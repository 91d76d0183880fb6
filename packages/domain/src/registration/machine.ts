import { day, type Instant, minute } from '../instant.ts';
import { err, ok, type Result } from '../result.ts';
import { longerWait, type Wait, windowWait } from '../throttle.ts';

/** How somebody proved to be the tenant: the four facts of step 1, or the code of a paper letter. */
export type Proof =
  | { readonly via: 'facts' }
  | {
      readonly via: 'letter';
      readonly letterCodeId: string;
      /**
       * The account that the tenant had when the code was typed, and that this proof may take over; `null` where
       * there was none. One made since then is not what was proved.
       */
      readonly takesOver: string | null;
    };

/** On the roll; whatever step 1 has proved so far is in `ticket`. */
export type Unverified = {
  readonly status: 'unverified';
  readonly tenantId: string;
  readonly ticket: { readonly proof: Proof; readonly expiresAt: Instant } | null;
};

/** Step 2 is done; a mail is on its way. */
export type PendingActivation = {
  readonly status: 'pendingActivation';
  readonly registrationId: string;
  readonly tenantId: string;
  readonly proof: Proof;
  readonly email: string;
  /** Rises with every correction of the address: links of a former generation are dead. */
  readonly generation: number;
  readonly createdAt: Instant;
  /** Every activation mail asked for, oldest first. */
  readonly mails: readonly ActivationMail[];
};

export type Active = {
  readonly status: 'active';
  readonly registrationId: string;
  readonly tenantId: string;
  readonly email: string;
  readonly generation: number;
  readonly activatedAt: Instant;
};

export type Registration = Unverified | PendingActivation | Active;

export type ActivationMail = {
  readonly generation: number;
  readonly queuedAt: Instant;
  /** Whether the mail server took it, and when, or refused it for good; `waiting` while it has done neither. */
  readonly outcome:
    | { readonly status: 'waiting' | 'refused' }
    | { readonly status: 'sent'; readonly at: Instant };
};

/** What a link carries, its signature already checked. */
export type ActivationToken = { readonly registrationId: string; readonly generation: number };
/** Who opens the link: the browser that registered, or somebody who typed the password of step 2, or neither. */
export type Opener = { readonly sameBrowser: boolean; readonly passwordMatches: boolean };

export const ticketLifetime = 30 * minute;
export const linkLifetime = day;
const oneAMinute = { limit: 1, windowMs: minute };
const fiveADay = { limit: 5, windowMs: day };
const waiting = { status: 'waiting' } as const;

/** Whether the proof reaches as far as the account that the tenant has now, if any. */
export function provesFor(proof: Proof, accountId: string | undefined): boolean {
  return accountId === undefined || (proof.via === 'letter' && proof.takesOver === accountId);
}

/** Step 1 succeeded. A later match replaces the ticket: it proves the same tenant again. */
export function verify(from: Unverified, proof: Proof, now: Instant): Unverified {
  return { ...from, ticket: { proof, expiresAt: now + ticketLifetime } };
}

/** Step 2. Refuses `ticketExpired` when step 1 has not succeeded in the last 30 minutes. */
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

/** Another mail to the same address; earlier links stay alive, mails arrive out of order. */
export function resend(
  from: PendingActivation,
  now: Instant,
): Result<PendingActivation, { readonly resendTooSoon: Instant }> {
  const wait = resendWait(from, now);
  if (!wait.allowed) return err({ resendTooSoon: wait.retryAt });
  return ok(withMail(from, now));
}

/** A new address: links to the former one are dead, and activation asks for the password everywhere. */
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
 * 60 seconds between two mails, 5 a day. One that the mail server refused counts for the day alone: nobody
 * waits to mend a mistyped address that has just been shown to be none.
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
 * When the link of the present address dies; `null` while a mail to it waits for its mail server. A refused
 * mail prolongs nothing; where all were refused, the link ends a day after the last was asked for.
 */
export function linkExpiresAt(from: PendingActivation): Instant | null {
  const mails = from.mails.filter((mail) => mail.generation === from.generation);
  if (mails.some(({ outcome }) => outcome.status === 'waiting')) return null;
  const taken = mails.flatMap(({ outcome }) => (outcome.status === 'sent' ? [outcome.at] : []));
  return Math.max(...(taken.length > 0 ? taken : mails.map(queued))) + linkLifetime;
}

/** `expired` is for the tenant to send again; `unknown` says nothing, a link to a former address included. */
export function inspectLink(
  from: PendingActivation | Active,
  token: ActivationToken,
  now: Instant,
): 'pending' | 'active' | 'expired' | 'unknown' {
  if (token.registrationId !== from.registrationId || token.generation !== from.generation) {
    return 'unknown';
  }
  if (from.status === 'active') return 'active';
  const expiresAt = linkExpiresAt(from);
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'pending';
}

/** Whether the button alone is not enough. */
export function passwordRequired(
  from: PendingActivation | Active,
  opener: Pick<Opener, 'sameBrowser'>,
): boolean {
  return !opener.sameBrowser || from.generation > 0;
}

/**
 * Opening the account. Repeating it by whoever may is answered `Active` again.
 * Refuses `linkRefused` (expired, unknown, former address) and `passwordRequired` (another browser).
 */
export function activate(
  from: PendingActivation | Active,
  token: ActivationToken,
  opener: Opener,
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
