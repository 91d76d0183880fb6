import type { LaterDictionary } from '../dictionary.ts';

export const terms: LaterDictionary['terms'] = {
  title: 'Genel kullanım koşulları',
  inFrench: 'Bu koşullar yalnızca Fransızca geçerlidir. Sorunuz varsa bizi arayın.',
};
