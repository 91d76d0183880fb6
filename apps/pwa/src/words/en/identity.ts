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
