import * as z from 'zod/mini';
import { language, longText, token, typed } from './text.ts';

/** The answer to a human check, opaque to all but the check itself. */
const humanCheck = z.optional(typed(10_000));

/** `humanCheck.challenge`: which step 1 the check is for: with the facts, unless it says with a letter. */
export const humanChallengeInput = z._default(
  z.strictObject({ via: z.enum(['facts', 'letter'], { error: 'invalid' }) }),
  { via: 'facts' },
);

/** `registration.verifyIdentity`, step 1: the four facts, for `parseIdentity`. */
export const verifyIdentityInput = z.strictObject({
  clientNumber: typed(longText),
  lastName: typed(longText),
  firstName: typed(longText),
  birthDate: typed(longText),
  humanCheck,
});

/** `registration.verifyLetterCode`, step 1 by letter, for `parseLetter`; the birth date only where it was asked for. */
export const verifyLetterCodeInput = z.strictObject({
  clientNumber: typed(longText),
  letterCode: typed(longText),
  birthDate: z.optional(typed(longText)),
  humanCheck,
});

/** `registration.submit`, step 2: for `normalizeEmail` and `checkPassword`. Both repetitions are the form's business. */
export const submitInput = z.strictObject({
  /** Absent where the browser's cookie carries it. */
  ticket: z.optional(token),
  email: typed(longText),
  password: typed(longText),
  acceptedTermsVersion: typed(50),
  language: z.optional(language),
});

/** `registration.correctEmail`, on the waiting screen. */
export const correctEmailInput = z.strictObject({ email: typed(longText) });
