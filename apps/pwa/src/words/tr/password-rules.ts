import type { LaterDictionary } from '../dictionary.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: 'en az 8 karakter',
  uppercase: 'en az 1 büyük harf',
  lowercase: 'en az 1 küçük harf',
  digit: 'en az 1 rakam',
  special: 'en az 1 özel karakter (örneğin @)',
  unsupportedCharacter: 'görünmeyen karakter',
  tooLong: '128’den fazla karakter',
  personalData: 'adınız, soyadınız, e-postanız veya numaranız',
  tooCommon: 'kolay tahmin edilen bir kelime',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'Şifrenizde şunlar bulunmalıdır:',
  mustNotContain: 'Şunlar bulunmamalıdır:',
  met: 'tamam',
  unmet: 'eksik',
  advice: 'Kısa bir cümle düşünün: “iki çatıda üç kedi”. Eksikleri ekleyin.',
};
