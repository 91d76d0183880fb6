import type { LaterDictionary } from '../dictionary.ts';

export const install: LaterDictionary['install'] = {
  title: 'Uygulama ana ekranınızda dursun',
  why: 'Tek dokunuşla açılır, internet olmasa bile.',
  install: 'Uygulamayı yükle',
  later: 'Daha sonra',
  share: '“Paylaş”a dokunun.',
  addToHome: '“Ana Ekrana Ekle”ye dokunun.',
  confirm: '“Ekle”ye dokunun.',
  installed: 'Uygulama ana ekranınızda.',
};
