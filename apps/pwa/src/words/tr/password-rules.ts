import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'en az 8 karakter',
  uppercase: 'en az 1 büyük harf',
  lowercase: 'en az 1 küçük harf',
  digit: 'en az 1 rakam',
  special: 'en az 1 özel karakter (örneğin @)',
  unsupportedCharacter: 'görünmeyen karakter olmamalı',
  tooLong: 'en fazla 128 karakter',
  personalData: 'adınız, soyadınız, e-postanız veya numaranız olmamalı',
  tooCommon: 'tahmin edilmesi daha zor bir şifre',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'Şifrenizde şunlar bulunmalıdır:',
  met: 'tamam',
  unmet: 'eksik',
  advice: 'Kısa bir cümle kolay hatırlanır, örneğin “Üç-Kedi-2-Çatıda”.',
};
