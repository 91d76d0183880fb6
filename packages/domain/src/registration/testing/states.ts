import { day, minute } from '../../instant.ts';
import { linkLifetime } from '../link.ts';
import { ticketLifetime } from '../machine.ts';
import type { ActivationMail, Active, PendingActivation, Unverified } from '../state.ts';

export const now = 1_000 * day;
const unverified: Unverified = { status: 'unverified', tenantId: 't', ticket: null };
const verified: Unverified = {
  ...unverified,
  ticket: { proof: { via: 'facts' }, expiresAt: now + ticketLifetime },
};
const stale: Unverified = { ...unverified, ticket: { proof: { via: 'facts' }, expiresAt: now } };
export const waiting = { status: 'waiting' } as const;
export const refused = { status: 'refused' } as const;
export const sent = (at: number) => ({ status: 'sent', at }) as const;
const pending: PendingActivation = {
  status: 'pendingActivation',
  registrationId: 'r',
  tenantId: 't',
  proof: { via: 'facts' },
  email: 'a@exemple.fr',
  generation: 0,
  createdAt: now - 2 * minute,
  mails: [{ generation: 0, queuedAt: now - 2 * minute, outcome: sent(now - minute) }],
};
const justMailed: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 1, outcome: waiting }],
};
const justRefused: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 1, outcome: refused }],
};
const expired: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 2 * day, outcome: sent(now - linkLifetime) }],
};
const corrected: PendingActivation = {
  ...pending,
  generation: 1,
  mails: [...pending.mails, { generation: 1, queuedAt: now - 2 * minute, outcome: waiting }],
};
const active: Active = {
  status: 'active',
  registrationId: 'r',
  tenantId: 't',
  email: 'a@exemple.fr',
  generation: 0,
  activatedAt: now,
};
export const states = {
  unverified,
  verified,
  stale,
  pending,
  justMailed,
  justRefused,
  expired,
  corrected,
  active,
};

/** Of the link that the first mail carries. */
export const token = { registrationId: 'r', generation: 0 };

/** One mail a minute from `now` on, with these outcomes. */
export function mails(...outcomes: ActivationMail['outcome'][]): ActivationMail[] {
  return outcomes.map((outcome, nth) => ({ generation: 0, queuedAt: now + nth * minute, outcome }));
}
