import type { AccountDictionary } from '../dictionary.ts';

export const account: AccountDictionary['account'] = {
  title: 'My account',
  back: 'Back to my account',
  home: 'Back to the home page',
  email: 'Change my e-mail address',
  password: 'Change my password',
  passwordLine: 'If somebody knows it, for example.',
  devices: 'Connected devices',
  devicesLine: 'See where your account is open.',
  activity: 'Recent activity',
  activityLine: 'What happened in your account.',
  data: 'Download my data',
  dataLine: 'Everything we keep about you.',
  language: 'Language of the app',
  termsAccepted: 'You have accepted them.',
  termsPending: 'There is a new version to accept.',
  forget: 'Forget this device',
  forgetLine: 'For a borrowed or shared device.',
  close: 'Close my account',
  closeLine: 'You will be able to register again.',
  currentPassword: 'Your current password',
};

export const changePassword: AccountDictionary['changePassword'] = {
  lead: 'Your other devices will be signed out.',
  send: 'Change the password',
  doneTitle: 'Your password is changed',
  done: 'All your other devices are signed out.',
  here: 'You stay signed in on this device.',
};

export const changeEmail: AccountDictionary['changeEmail'] = {
  lead: 'Your current address: {email}',
  label: 'Your new e-mail address',
  send: 'Get the e-mail',
  click: 'Click on the link. It works for 24 hours.',
  confirm: 'Confirm the new address.',
  meanwhile: 'Nothing changes before that. Your address is still {email}.',
  other: 'Write another address',
};

export const emailLinks: AccountDictionary['emailLinks'] = {
  confirmTitle: 'Confirm your new address',
  confirmLead: 'There is only one thing left to do.',
  confirm: 'Confirm this address',
  confirmedTitle: 'Your address is changed',
  confirmed: 'To sign in, now use:',
  deadTitle: 'This link no longer works',
  confirmDead: 'Your new address may be confirmed already.',
  seeAddress: 'See my address',
  undoTitle: 'Take back your e-mail address',
  undoLead: 'You did not ask for this change? Cancel it here.',
  undoAddress: 'Your account takes this address back.',
  undoDevices: 'All devices are signed out.',
  undoPassword: 'You choose a new password.',
  undo: 'Take back my address',
  undoneTitle: 'Your address is back',
  undone: 'We have sent you an e-mail to choose a new password.',
  undoDead: 'Your address may be back already. If not, ask for a new password, or call us.',
};

export const accountData: AccountDictionary['accountData'] = {
  lead: 'You get a file. It contains:',
  tenant: 'your name, your address and the dates of your tenancy',
  account: 'your e-mail address, your language, the terms you accepted',
  devices: 'your connected devices',
  mails: 'the e-mails and letters that were sent',
  events: 'the activity of your account, over 12 months',
  without: 'It contains no password and no code.',
  send: 'Download',
  doneTitle: 'Your file is ready',
  done: 'You will find it in your downloads.',
  careful: 'Keep it to yourself.',
  again: 'Save the file again',
};

export const accountLanguage: AccountDictionary['accountLanguage'] = {
  lead: 'Choose the language of the screens and of our e-mails.',
  saved: 'Our e-mails will be in this language too.',
  notSaved: 'For now, our e-mails keep the former language.',
};

export const forgetDevice: AccountDictionary['forgetDevice'] = {
  lead: 'This device will be like new.',
  signedOut: 'You will be signed out here.',
  erased: 'What is saved here will be erased, the chosen language too.',
  kept: 'Your account stays open.',
  send: 'Forget this device',
};

export const closeAccount: AccountDictionary['closeAccount'] = {
  signIn: 'You will no longer be able to sign in.',
  erased: 'Your e-mail address and your password will be erased.',
  lease: 'Your tenancy does not change.',
  again: 'You will be able to register again.',
  send: 'Close my account',
  goodbyeTitle: 'Your account is closed',
  goodbye: 'Nothing is left on this device.',
  registerAgain: 'Have you changed your mind? [Register again].',
};

export const newTerms: AccountDictionary['newTerms'] = {
  title: 'The terms have changed',
  lead: 'Read them, then accept them to continue.',
  accept: 'I accept',
  decline: 'You do not accept?',
  waysOut: 'Your area stays closed. Call us to talk about it.',
};
