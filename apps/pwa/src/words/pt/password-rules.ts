import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'pelo menos 8 caracteres',
  uppercase: 'pelo menos 1 maiúscula',
  lowercase: 'pelo menos 1 minúscula',
  digit: 'pelo menos 1 algarismo',
  special: 'pelo menos 1 carácter especial (como @)',
  unsupportedCharacter: 'um carácter invisível',
  tooLong: 'mais de 128 caracteres',
  personalData: 'o seu apelido, nome, e-mail ou número',
  tooCommon: 'uma palavra fácil de adivinhar',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'A sua palavra-passe deve ter:',
  mustNotContain: 'Não pode ter:',
  met: 'feito',
  unmet: 'por fazer',
  advice: 'Pense numa frase curta: «três gatos em dois telhados». Junte o que falta.',
};
