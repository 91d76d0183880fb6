import { day, hour, type Refusal, type Result, type Window } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { keys } from '../throttle/keys.ts';
import { type Held, takeEach, takeWindowPlace } from '../throttle/places.ts';

/** Each is a mail to an address that nobody has confirmed: far more than a person needs, and no flood. */
const submissions: readonly Window[] = [
  { limit: 50, windowMs: hour },
  { limit: 100, windowMs: day },
];
/** Passwords with one spent ticket; several clicks at once are all answered. */
const repetitions: readonly Window[] = [{ limit: 60, windowMs: hour }];

/** Before the password of step 2 is hashed; refuses with `tooManyAttempts`. */
export function takeSubmissionPlaces(
  { deps: { db }, peer }: Context,
  { email, tenantId }: { readonly email: string; readonly tenantId: string },
): Promise<Result<Held, Refusal>> {
  return takeEach([
    () => takeWindowPlace(db, keys.submission.email(peer, email), submissions),
    () => takeWindowPlace(db, keys.submission.tenant(peer, tenantId), submissions),
  ]);
}

/** Before a repeated step 2 is held against the password of the first; given back where it is the same. */
export function takeRepetitionPlace(
  { deps: { db } }: Context,
  ticketHash: string,
): Promise<Result<Held, Refusal>> {
  return takeWindowPlace(db, keys.repetition(ticketHash), repetitions);
}
