import type { LaterDictionary } from '../dictionary.ts';

export const home: LaterDictionary['home'] = {
  title: 'Alanım',
  hello: (firstName) => `Merhaba ${firstName}`,
  tenant: 'Kiracı',
  reference: 'Referans (“référence à rappeler”)',
  coTenants: (count) => (count > 1 ? 'Ortak kiracılar' : 'Ortak kiracı'),
  since: 'Kiracılık başlangıcı',
  account: 'Hesabım',
  accountLine: 'E-posta adresi, şifre, bağlı cihazlar.',
  signOut: 'Çıkış yap',
};
