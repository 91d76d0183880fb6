import type { LaterDictionary } from '../dictionary.ts';

export const lostPassword: LaterDictionary['lostPassword'] = {
  lead: 'We send you an e-mail to choose a new one.',
  send: 'Receive the e-mail',
  sent: 'If an account exists, an e-mail has left for its address.',
  open: 'Open this e-mail.',
  click: 'Click on the link. It works for 1 hour.',
  choose: 'Choose a new password.',
  noMail: 'No e-mail?',
  spam: 'Look in your spam folder. Is your account not active yet? [Sign in].',
  otherAddress: 'Write another address',
};

export const newPassword: LaterDictionary['newPassword'] = {
  title: 'New password',
  label: 'Your new password',
  again: 'Confirm your new password',
  done: 'Your password is changed. Sign in with the new one.',
  dead: 'This link no longer works. Ask for a new e-mail.',
  stillWorks: 'Your link still works.',
};
