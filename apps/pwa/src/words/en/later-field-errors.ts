import type { LaterDictionary } from '../dictionary.ts';

export const laterFieldErrors: LaterDictionary['laterFieldErrors'] = {
  letterCode: {
    required: 'Write the code on the letter.',
    general: 'The code has 10 letters and digits, like 7KQ2M-9XWPA.',
  },
  email: {
    required: 'Write your e-mail address.',
    unchanged: 'The e-mail already went to this address. Correct it.',
    tooLong: 'This e-mail address is too long.',
    sameAddress: 'This is your e-mail address already.',
    general: 'Write an address like name@example.fr.',
  },
  emailAgain: {
    required: 'Write the e-mail address a second time.',
    general: 'The two e-mail addresses are different.',
  },
  password: {
    required: 'Write a password.',
    tooLong: 'This password is too long.',
    general: 'This password is not suitable: look at the rules.',
  },
  passwordAgain: {
    required: 'Write the password a second time.',
    general: 'The two passwords are different.',
  },
  terms: { general: 'Accept the terms to continue.' },
  humanCode: {
    required: 'Enter the 6 digits of the picture.',
    asked: 'Copy the 6 digits of the picture.',
    wrong: 'These are not the digits of the picture. Here is another one.',
    late: 'This picture is too old. Here is another one.',
    general: 'Enter the 6 digits of the picture, without letters.',
  },
};
