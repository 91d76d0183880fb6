import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'at least 8 characters',
  uppercase: 'at least 1 capital letter',
  lowercase: 'at least 1 small letter',
  digit: 'at least 1 digit',
  special: 'at least 1 special character (like @)',
  unsupportedCharacter: 'no invisible character',
  tooLong: 'at most 128 characters',
  personalData: 'not your name, first name, e-mail or number',
  tooCommon: 'a password that is harder to guess',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'Your password must contain:',
  met: 'done',
  unmet: 'to do',
  advice: 'A short phrase is easy to remember, like “Three-Cats-On-2-Roofs”.',
};
