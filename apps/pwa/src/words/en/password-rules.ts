import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'at least 8 characters',
  uppercase: 'at least 1 capital letter',
  lowercase: 'at least 1 small letter',
  digit: 'at least 1 digit',
  special: 'at least 1 special character (like @)',
  unsupportedCharacter: 'an invisible character',
  tooLong: 'more than 128 characters',
  personalData: 'your name, first name, e-mail or number',
  tooCommon: 'a word that is easy to guess',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'Your password must contain:',
  mustNotContain: 'It must not contain:',
  met: 'done',
  unmet: 'to do',
  advice: 'Think of a short phrase: “three cats on two roofs”. Add what is missing.',
};
