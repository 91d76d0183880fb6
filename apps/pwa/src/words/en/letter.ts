import type { Dictionary } from '../dictionary.ts';

export const letter: Dictionary['letter'] = {
  lead: 'Your details are not recognised? Ask for a letter.',
  call: 'Call us. Give your case number, if you have one.',
  check: 'We check with you.',
  open: 'We help you open your account.',
  back: 'Back to tenant registration',
};
