import type { LaterDictionary } from '../dictionary.ts';

export const help: LaterDictionary['help'] = {
  where: 'Where is my client number?',
  whereAnswer: 'At the top left of your rent notice. It is the “référence à rappeler”.',
  zeros: 'Write it with or without the zeros.',
  notMatched: 'My details are not recognised',
  asOnNotice: 'Write your name as on the rent notice (“avis d’échéance”).',
  byLetter: 'Otherwise, [ask for a letter].',
  noMail: 'I do not receive the e-mail',
  spam: 'Look in your spam folder.',
  signInAgain: 'Then [sign in]: you can ask for it again.',
  lostPassword: 'I have lost my password',
  noAccess: 'I no longer have access to my e-mail address',
  takeBack: 'Call us. With [our letter], you take your account back.',
  install: 'Install the app on my phone',
  android: 'Android: open the browser’s menu, then “Install app”.',
  iphone: 'iPhone: tap “Share”, then “Add to Home Screen”.',
};

export const notFound: LaterDictionary['notFound'] = {
  title: 'This page does not exist',
  lead: 'The address may be misspelt.',
  home: 'Go to the first page',
};
