import type { LaterDictionary } from '../dictionary.ts';

export const install: LaterDictionary['install'] = {
  title: 'Keep the app on your home screen',
  why: 'It opens with one tap, even without a network.',
  install: 'Install the app',
  later: 'Later',
  share: 'Tap “Share”.',
  addToHome: 'Tap “Add to Home Screen”.',
  confirm: 'Tap “Add”.',
  installed: 'The app is on your home screen.',
};
