import { day, type Instant } from '../instant.ts';
import type { ActivationToken, Active, Opener, PendingActivation } from './state.ts';

/** How long a mailed link works, in milliseconds, from the moment the mail server took the mail. */
export const linkLifetime = day;

/**
 * When the link of the present address dies, in milliseconds since 1970; `null` while a mail to it waits for its
 * mail server. A refused mail prolongs nothing; where all were refused, the link ends a day after the last was
 * asked for, so that none outlives its day.
 */
export function linkExpiresAt(from: PendingActivation): Instant | null {
  const mails = from.mails.filter((mail) => mail.generation === from.generation);
  if (mails.some(({ outcome }) => outcome.status === 'waiting')) return null;
  const taken = mails.flatMap(({ outcome }) => (outcome.status === 'sent' ? [outcome.at] : []));
  return (
    Math.max(...(taken.length > 0 ? taken : mails.map(({ queuedAt }) => queuedAt))) + linkLifetime
  );
}

/**
 * What to show to whoever opens a link; changes nothing, as scanners of mail open links too.
 * `expired` is for the tenant to send again; `unknown` says nothing, a link to a former address included.
 */
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

/**
 * Whether the button alone is not enough: in another browser than the one that registered, and everywhere once the
 * address was corrected. Who merely owns a mailbox cannot activate what somebody else prepared.
 */
export function passwordRequired(
  from: PendingActivation | Active,
  opener: Pick<Opener, 'sameBrowser'>,
): boolean {
  return !opener.sameBrowser || from.generation > 0;
}
