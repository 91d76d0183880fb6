import { openingHours } from 'virtual:opening-hours/en';
import type { Dictionary } from '../dictionary.ts';

export const shell: Dictionary['shell'] = {
  skip: 'Skip to content',
  help: 'Help',
  footer: 'Footer',
  terms: 'Terms of use',
  accessibility: 'Accessibility: partially compliant',
  website: 'Website',
  back: 'Back',
};

export const update: Dictionary['update'] = {
  ready: 'A new version is ready.',
  take: 'Update',
  afterForm: 'A form has been started. The update will come after it.',
  required: 'An update is needed to go on.',
  missing: 'This page could not be opened',
  changed: 'The app has changed. Reload the page.',
  reload: 'Reload the page',
};

export const languages: Dictionary['languages'] = {
  choose: 'Language',
  unavailable: 'This language is not here yet. Try again with a network.',
};

export const ways: Dictionary['ways'] = {
  signIn: 'Sign in',
  lostPassword: 'Lost password',
  register: 'Tenant registration',
  registerByLetter: 'Registration with a letter',
  others: 'Other ways',
  backToSignIn: 'Back to sign-in',
};

export const office: Dictionary['office'] = {
  question: 'Any question? Call us.',
  hours: openingHours,
};

export const drawing: Dictionary['drawing'] = {
  alternative: (reference) => `A rent notice: the reference is at the top left, here ${reference}.`,
  caption: 'It is the “référence à rappeler”, at the top left of your rent notice.',
};

export const welcome: Dictionary['welcome'] = {
  title: 'Tenant area',
  lead: (landlord) =>
    `Welcome to ${landlord}. Your rent notice (“avis d’échéance”) is all you need to open your account.`,
  haveAccount: 'Do you have an account already?',
  first: 'First registration',
};

export const siteMap: Dictionary['siteMap'] = {
  title: 'Site map',
};
