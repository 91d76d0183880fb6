import type { LaterDictionary } from '../dictionary.ts';

export const humanCode: LaterDictionary['humanCode'] = {
  label: 'Enter the characters shown in the picture',
  hint: 'They are 6 digits.',
  alternative: 'Picture with 6 digits to copy',
  why: 'There were many attempts from your network. Copy the digits to continue.',
  another: 'Another picture',
  listen: 'Listen to the digits',
  preparing: 'One moment, we are preparing the picture…',
  ready: 'The picture is ready.',
  lost: 'The picture did not arrive. Ask for another one.',
  neither: 'You can neither see nor hear this code? [Register with a letter], or call {phone}.',
};
