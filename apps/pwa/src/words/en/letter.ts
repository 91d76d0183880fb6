import type { LaterDictionary } from '../dictionary.ts';

export const letter: LaterDictionary['letter'] = {
  lead: 'Write the code of our letter here.',
  code: 'Code on the letter',
  codeHint: 'Example: 7KQ2M-9XWPA. It serves once only, for 30 days.',
  whereIsCode: 'Where is this code?',
  codeRead: (code) => `Code read: ${code}. Fill in the rest.`,
  birthDateToo: 'We also need your date of birth.',
  none: 'You do not have a letter?',
  call: 'Call us. Give your case number, if you have one.',
  check: 'We check with you.',
  post: 'You receive the code at home, by post.',
  back: 'Back to tenant registration',
};

export const letterDrawing: LaterDictionary['letterDrawing'] = {
  alternative: 'Our letter: the code is in the frame, beside the square for the camera.',
  caption: 'The code is in the frame of our letter.',
};

export const scan: LaterDictionary['scan'] = {
  open: 'Read the code with the camera',
  title: 'Read the code of the letter',
  lead: 'Show the black and white square to the camera.',
  starting: 'The camera is starting…',
  foreign: 'This square is not the one on our letter.',
  refused: 'The camera is not allowed. Write the code by hand.',
  missing: 'The camera does not answer. Write the code by hand.',
  close: 'Close',
};
