import type { AccountDictionary } from '../dictionary.ts';

export const devices: AccountDictionary['devices'] = {
  here: 'This device',
  others: 'Other devices',
  unknown: 'Unknown device',
  seen: (when) => `Last visit: ${when}`,
  withinHour: 'less than an hour ago',
  none: 'No other device.',
  end: 'Sign out',
  endAsk: 'Sign this device out?',
  endYes: 'Yes, sign out',
  ended: (device) => `Device signed out: ${device}`,
  endOthers: 'Sign out all the others',
  endOthersAsk: 'Sign out all other devices?',
  othersEnded: 'All other devices are signed out.',
  notYours: 'A device is not yours? [Change your password].',
};

export const activity: AccountDictionary['activity'] = {
  notYou: 'Was it not you? [Change your password].',
  none: 'Nothing yet.',
};

export const events: AccountDictionary['events'] = {
  'account.activated': 'Your account was activated.',
  'account.takenOver': 'Your account was taken over with a letter.',
  'account.moved': 'Your office linked your account to a new reference.',
  'account.unlocked': 'Your office unlocked the sign-in.',
  'account.idleWarned': 'An e-mail warned you: your account is not used any more.',
  'session.signedIn': 'Somebody signed in to your account.',
  'session.signedOut': 'Sign-out.',
  'session.revoked': 'A device was signed out from afar.',
  'session.othersRevoked': 'All other devices were signed out.',
  'password.resetRequested': 'A new password was asked for by e-mail.',
  'password.reset': 'The password was chosen again, by e-mail.',
  'password.changed': 'The password was changed.',
  'email.changeRequested': 'A change of e-mail address was asked for.',
  'email.changed': 'The e-mail address was changed.',
  'email.changeUndone': 'The former e-mail address was taken back.',
  'terms.accepted': 'The terms of use were accepted.',
  'data.exported': 'Your data were downloaded.',
};
