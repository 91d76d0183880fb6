import type { Dictionary } from '../dictionary.ts';

export const identity: Dictionary['identity'] = {
  step: 'Step 1 / 2',
  lead: 'Fill in your personal details.',
  whereIsNumber: 'Where is this number?',
  noNotice: 'I do not have my rent notice',
  callForNumber: 'Call us on {phone}. We will give you your number.',
  haveCode: 'Did you receive a letter with a code?',
  notMine: 'This account is not yours, or its address is lost? [Ask for a letter].',
};

export const submit: Dictionary['submit'] = {
  title: 'Your account',
  step: 'Step 2 / 2',
  lead: 'You will sign in with your e-mail address or your client number.',
  limit: 'You have 30 minutes for this step.',
  accept: 'I accept the terms of use',
  readTerms: 'Read the terms (new tab)',
  toStepOne: 'Go back to step 1',
  backToStepOne: 'Back to step 1',
};

export const waiting: Dictionary['waiting'] = {
  title: 'Look at your e-mails',
  titleActive: 'Your account is active',
  titleLost: 'Your registration',
  lost: 'We no longer find your registration in this browser.',
  lostWays: 'Sign in with the password you chose, or start again.',
  restart: 'Start the registration again',
  active: 'You can sign in.',
  sent: 'We have sent an e-mail to:',
  queued: 'We are sending an e-mail to:',
  refused: 'The e-mail did not reach:',
  mailRefused: 'The mail server refused the e-mail. Correct your address.',
  open: 'Open this e-mail.',
  click: 'Click on one of the two links.',
  goesOn: 'This page goes on by itself.',
  noMail: 'No e-mail?',
  spam: (until) => `Look in your spam folder. The link works until ${until}.`,
  resend: 'Send the e-mail again',
  resent: 'A new e-mail has left.',
  resendIn: (duration) => `A new e-mail is possible in ${duration}.`,
  resendAt: (time) => `A new e-mail is possible from ${time}.`,
  correct: 'Correct the address',
  newEmail: 'New e-mail address',
  newEmailHint: 'The links already sent will no longer work.',
  sendThere: 'Send to this address',
  keep: 'Keep this address',
  corrected: 'Address corrected: a new e-mail has left.',
};
