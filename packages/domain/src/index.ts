export {
  type BirthDateError,
  isCalendarDay,
  isKnownBirthDate,
  parseBirthDate,
} from './birth-date.ts';
export type {
  BirthDate,
  ClientNumber,
  Email,
  HumanCode,
  LetterCode,
  Password,
} from './brand.ts';
export { type ClientNumberError, formatReference, normalizeClientNumber } from './client-number.ts';
export { isDoubtfulName } from './doubtful-name.ts';
export { type EmailError, normalizeEmail } from './email.ts';
export { type EventKind, eventKinds, isEventKind } from './event.ts';
export { foldName } from './fold.ts';
export { type HumanCodeError, humanCodeLength, normalizeHumanCode } from './human-code.ts';
export { type Identifier, parseIdentifier } from './identify.ts';
export {
  type Candidate,
  type Difference,
  type GivenIdentity,
  type IdentityForm,
  type IdentityMatch,
  matchIdentity,
  parseIdentity,
} from './identity.ts';
export {
  acceptTermsInput,
  currentPasswordInput,
  emailChangeTokenInput,
  requestEmailChangeInput,
  setLanguageInput,
} from './input/account.ts';
export { activateInput, inspectInput } from './input/activation.ts';
export { changePasswordInput, requestResetInput, resetInput } from './input/password.ts';
export {
  correctEmailInput,
  humanChallengeInput,
  submitInput,
  verifyIdentityInput,
  verifyLetterCodeInput,
} from './input/registration.ts';
export { revokeInput, signInInput } from './input/session.ts';
export { type Language, languages } from './input/text.ts';
export { day, hour, type Instant, minute } from './instant.ts';
export {
  formatLetterCode,
  type GivenLetter,
  type LetterForm,
  normalizeLetterCode,
  parseLetter,
} from './letter-code.ts';
export { type GivenNames, matchesName, type NamesOnRoll } from './matches-name.ts';
export {
  type AboutTenant,
  checkPassword,
  normalizePassword,
  type PasswordRule,
  passwordRules,
} from './password.ts';
export {
  type FieldErrors,
  isRefusalCode,
  type Refusal,
  type RefusalCode,
  refusalStatus,
} from './refusal.ts';
export {
  inspectLink,
  linkExpiresAt,
  linkLifetime,
  passwordRequired,
} from './registration/link.ts';
export {
  activate,
  correctEmail,
  mailRefused,
  mailTaken,
  provesFor,
  resend,
  resendWait,
  submit,
  ticketLifetime,
  verify,
} from './registration/machine.ts';
export type {
  ActivationMail,
  ActivationToken,
  Active,
  Opener,
  PendingActivation,
  Proof,
  Registration,
  Unverified,
} from './registration/state.ts';
export {
  type RegistrationEvent,
  type TransitionError,
  transition,
} from './registration/transition.ts';
export { err, ok, type Result } from './result.ts';
export { splitLastNames } from './split-last-names.ts';
export { suggestEmailDomain } from './suggest-email-domain.ts';
export {
  identityWindow,
  letterCodeWindow,
  letterDateWindow,
  letterOnlyWindow,
  signInWait,
  type Wait,
  type Window,
  windowWait,
} from './throttle.ts';
