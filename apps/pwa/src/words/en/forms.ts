import type { Dictionary } from '../dictionary.ts';

export const forms: Dictionary['forms'] = {
  required: 'Fields marked * are required.',
  problem: 'There is a problem',
  error: (text) => `Error: ${text}`,
  pending: 'One moment…',
  checking: 'One moment, we are checking…',
  next: 'Next',
  finish: 'Finish',
  tryAgain: 'Try again',
  cancel: 'Cancel',
};

export const fields: Dictionary['fields'] = {
  clientNumber: 'Client number',
  clientNumberHint: (reference) =>
    `The “référence à rappeler”, with or without the zeros. Example: ${reference}`,
  lastName: 'Last name',
  firstName: 'First name',
  latinLetters: '',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year. Example: 10 9 1975',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  email: 'E-mail address',
  emailHint: 'Example: name@example.fr',
  emailAgain: 'Confirm the e-mail address',
  emailSuggestion: 'Did you mean {email}?',
  identifier: 'E-mail address or client number',
  password: 'Password',
  passwordAgain: 'Confirm the password',
};

export const password: Dictionary['password'] = {
  show: 'Show',
  hide: 'Hide',
};
