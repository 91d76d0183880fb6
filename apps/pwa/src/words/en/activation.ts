import type { LaterDictionary } from '../dictionary.ts';

export const activation: LaterDictionary['activation'] = {
  title: 'Activation of your account',
  oneThing: 'There is only one thing left to do.',
  askPassword: 'For your safety, write your password.',
  passwordHint: 'The one you chose when you registered.',
  activate: 'Activate my account',
  alreadyActive: 'Your account is already active.',
  openApp: 'On your phone, open the app and sign in.',
  openHome: 'Open my area',
  expired: 'This link is no longer valid. Ask for a new e-mail.',
  askMail: 'Ask for a new e-mail',
  elsewhere: 'On another device? [Sign in] first.',
  unknown: 'This link does not work.',
  lastMail: 'Open the latest e-mail you received, and click on the link again.',
};
