import type { Instant } from '../instant.ts';
import { err, ok, type Result } from '../result.ts';
import {
  activate,
  correctEmail,
  mailRefused,
  mailTaken,
  resend,
  submit,
  verify,
} from './machine.ts';
import type { ActivationToken, Opener, Proof, Registration } from './state.ts';

/** Everything that can happen to a registration; `queuedAt` names the mail. */
export type RegistrationEvent =
  | { readonly type: 'verify'; readonly proof: Proof }
  | { readonly type: 'submit'; readonly registrationId: string; readonly email: string }
  | { readonly type: 'resend' }
  | { readonly type: 'correctEmail'; readonly email: string }
  | { readonly type: 'mailTaken'; readonly queuedAt: Instant }
  | { readonly type: 'mailRefused'; readonly queuedAt: Instant }
  | { readonly type: 'activate'; readonly token: ActivationToken; readonly opener: Opener };

/** Why an event changes nothing. */
export type TransitionError =
  /** The event does not belong to the state: submitting twice, activating before step 2. */
  'notInThisState' | 'ticketExpired' | 'resendTooSoon' | 'linkRefused' | 'passwordRequired';

/**
 * The whole machine as one function of (state, event, now), for whoever does not know the state's type.
 * Refuses what the event's own function refuses, and `notInThisState` for an event of another state. When a mail may
 * be sent again is not in the refusal: `resendWait` says it.
 */
export function transition(
  from: Registration,
  event: RegistrationEvent,
  now: Instant,
): Result<Registration, TransitionError> {
  switch (event.type) {
    case 'verify':
      return from.status === 'unverified' ? ok(verify(from, event.proof, now)) : elsewhere;
    case 'submit':
      return from.status === 'unverified' ? submit(from, event, now) : elsewhere;
    case 'resend':
      return from.status === 'pendingActivation' ? named(resend(from, now)) : elsewhere;
    case 'correctEmail':
      return from.status === 'pendingActivation'
        ? named(correctEmail(from, event.email, now))
        : elsewhere;
    case 'mailTaken':
      return from.status === 'pendingActivation'
        ? ok(mailTaken(from, event.queuedAt, now))
        : elsewhere;
    case 'mailRefused':
      return from.status === 'pendingActivation'
        ? ok(mailRefused(from, event.queuedAt))
        : elsewhere;
    case 'activate':
      return from.status === 'unverified' ? elsewhere : activate(from, event, now);
  }
}

const elsewhere = err('notInThisState');

function named<Value>(result: Result<Value, unknown>): Result<Value, 'resendTooSoon'> {
  return result.ok ? result : err('resendTooSoon');
}
