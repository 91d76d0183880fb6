import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'pelo menos 8 caracteres',
  uppercase: 'pelo menos 1 maiúscula',
  lowercase: 'pelo menos 1 minúscula',
  digit: 'pelo menos 1 algarismo',
  special: 'pelo menos 1 carácter especial (como @)',
  unsupportedCharacter: 'nenhum carácter invisível',
  tooLong: 'no máximo 128 caracteres',
  personalData: 'nem o seu apelido, nem o nome, nem o e-mail, nem o número',
  tooCommon: 'uma palavra-passe mais difícil de adivinhar',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'A sua palavra-passe deve ter:',
  met: 'feito',
  unmet: 'por fazer',
  advice: 'Uma frase curta é fácil de decorar, como «Três-Gatos-Em-2-Telhados».',
};
