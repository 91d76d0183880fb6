import type { Dictionary } from '../dictionary.ts';
import { officePhone } from '../office-phone.ts';

export const refusals: Dictionary['refusals'] = {
  invalidInput: 'Check what you wrote.',
  identityNotMatched: `We do not find these details together. Check them on your rent notice. Otherwise, register with a letter: call ${officePhone}.`,
  alreadyRegistered: 'You already have an account. Sign in, or ask for a new password.',
  letterCodeRefused: `These details do not go together. Check them on your latest letter. Otherwise, call ${officePhone}.`,
  birthDateRequired: 'Write your date of birth.',
  letterOnly: `For this number, registration needs a letter. Call ${officePhone}.`,
  ticketExpired: 'Too much time has passed. Start again at step 1.',
  weakPassword: 'This password is not suitable.',
  termsOutdated: 'The terms have changed. Read and accept them again.',
  noRegistration: 'We no longer find your registration. Sign in, or start again.',
  resendTooSoon: 'An e-mail has just left. Wait a little before the next one.',
  linkRefused: 'This link no longer works. Ask for a new one.',
  passwordRequired: 'Write the password you chose when you registered.',
  wrongCredentials: 'Wrong e-mail, number or password.',
  activationPending: 'Your account is not activated yet. Look at your e-mails.',
  useEmail: 'Sign in with your e-mail address.',
  signInRequired: 'Sign in to continue.',
  tooManyAttempts: 'Too many tries. Wait a little.',
  humanCheckRequired: `The check did not succeed. Try again, or call ${officePhone}.`,
  humanCheckFailed: `The check did not succeed. Try again, or call ${officePhone}.`,
  crossSite: 'This request comes from another site. Reload the page.',
  badRequest: 'The request was not understood. Reload the page.',
  notFound: 'This page has changed. Reload it.',
  methodNotAllowed: 'The request was not understood. Reload the page.',
  payloadTooLarge: 'What you wrote is too long.',
  unsupportedMediaType: 'The request was not understood. Reload the page.',
  busy: 'Many people are here now. Try again in a few seconds.',
};

export const failures: Dictionary['failures'] = {
  unreachable: 'No network. Try again later.',
  fault: `Something went wrong on our side. Try again later, or call ${officePhone}.`,
  caseNumber: (number) => `Give this case number: ${number}.`,
  retryAt: (time) => `Try again from ${time}.`,
};

export const fieldErrors: Dictionary['fieldErrors'] = {
  clientNumber: {
    required: 'Write your client number.',
    tooManyDigits: 'The client number has 8 digits at most.',
    onlyZeros: 'The client number cannot be only zeros.',
    general: 'The client number is made of digits.',
  },
  lastName: {
    required: 'Write your last name.',
    general: 'Write your last name as on the rent notice.',
  },
  firstName: {
    required: 'Write your first name.',
    general: 'Write your first name as on the rent notice.',
  },
  birthDate: {
    required: 'Write your date of birth.',
    twoDigitYear: 'Write the year with 4 digits, like 1975.',
    notACalendarDate: 'This date does not exist in the calendar.',
    inFuture: 'This date of birth is in the future.',
    tooLongAgo: 'This date of birth is too long ago.',
    general: 'Write the day, the month and the year.',
  },
  identifier: { general: 'Write your e-mail address or your client number.' },
  currentPassword: {
    missing: 'Write your current password.',
    wrong: 'This password is incorrect.',
    general: 'Write your password.',
  },
};
