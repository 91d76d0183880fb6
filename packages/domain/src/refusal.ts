import type { PasswordRule } from './password.ts';
import type { Result } from './result.ts';

/** Every expected «no» that can reach a client, and its HTTP status. Closed: a new code breaks every dictionary's build. */
export const refusalStatus = {
  invalidInput: 400,
  identityNotMatched: 403,
  alreadyRegistered: 409,
  letterCodeRefused: 403,
  birthDateRequired: 400,
  letterOnly: 403,
  ticketExpired: 401,
  weakPassword: 400,
  termsOutdated: 409,
  noRegistration: 401,
  resendTooSoon: 429,
  linkRefused: 404,
  passwordRequired: 401,
  wrongCredentials: 401,
  activationPending: 403,
  useEmail: 409,
  signInRequired: 401,
  tooManyAttempts: 429,
  humanCheckRequired: 403,
  humanCheckFailed: 403,
  crossSite: 403,
  badRequest: 400,
  notFound: 404,
  methodNotAllowed: 405,
  payloadTooLarge: 413,
  unsupportedMediaType: 415,
  busy: 503,
} as const;

/** The code of a refusal: what a client's dictionary has one sentence for. */
export type RefusalCode = keyof typeof refusalStatus;

/** What is wrong with one field: a key of the screens' dictionaries, never prose. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The errors alone, by field name. */
export function fieldErrors(
  fields: Readonly<Record<string, Result<unknown, string>>>,
): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.ok ? [] : [[name, field.error]])),
  );
}

type Detailed =
  /** Every wrong field at once. */
  | { readonly code: 'invalidInput'; readonly fields: FieldErrors }
  /** Every unmet rule, in the order of `passwordRules`. */
  | { readonly code: 'weakPassword'; readonly unmet: readonly PasswordRule[] }
  /** `caseNumber` is what the person quotes to the office. */
  | { readonly code: 'identityNotMatched'; readonly caseNumber: string }
  /** `retryAt`: ISO 8601, UTC. */
  | { readonly code: 'tooManyAttempts' | 'resendTooSoon' | 'busy'; readonly retryAt: string };

/** An expected «no» as it reaches a client: its code, and what its sentence needs beside it. */
export type Refusal =
  | Detailed
  | { readonly [Code in Exclude<RefusalCode, Detailed['code']>]: { readonly code: Code } }[Exclude<
      RefusalCode,
      Detailed['code']
    >];

/** Whether a value, such as one that came over the wire, is the code of a refusal. */
export function isRefusalCode(value: unknown): value is RefusalCode {
  return typeof value === 'string' && Object.hasOwn(refusalStatus, value);
}
