import type { Dictionary } from '../dictionary.ts';

export const offline: Dictionary['offline'] = {
  unreachable: 'No network.',
  returned: 'The network is back.',
  notSent: 'Not sent yet.',
  kept: 'It is kept here for 24 hours, except password and code.',
  notKept: 'Leave this page open: nothing is kept elsewhere.',
  sendLater: (button) => `When the network is back, tap “${button}”.`,
  sendNow: (button) => `Tap “${button}” to send.`,
  savedAt: (when) => `Saved on ${when}.`,
  restored: 'Here is what you had written.',
  startAnew: 'Clear',
  signedOutHere: 'You are signed out. Nothing stays on this device.',
};

export const launch: Dictionary['launch'] = {
  waiting: 'A link is waiting. Finish first, or open it.',
  follow: 'Open the link',
};
