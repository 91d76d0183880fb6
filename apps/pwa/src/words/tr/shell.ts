import { openingHours } from 'virtual:opening-hours/tr';
import type { Dictionary } from '../dictionary.ts';

export const shell: Dictionary['shell'] = {
  skip: 'İçeriğe geç',
  help: 'Yardım',
  footer: 'Sayfa altı',
  terms: 'Kullanım koşulları',
  accessibility: 'Erişilebilirlik: kısmen uyumlu',
  website: 'İnternet sitesi',
  back: 'Geri',
};

export const update: Dictionary['update'] = {
  ready: 'Yeni bir sürüm hazır.',
  take: 'Güncelle',
  afterForm: 'Başlanmış bir form var. Güncelleme ondan sonra yapılacak.',
  required: 'Devam etmek için güncelleme gerekiyor.',
  missing: 'Bu sayfa açılamadı',
  changed: 'Uygulama değişti. Sayfayı yenileyin.',
  reload: 'Sayfayı yenile',
};

export const languages: Dictionary['languages'] = {
  choose: 'Dil',
  unavailable: 'Bu dil henüz burada yok. İnternet varken deneyin.',
};

export const ways: Dictionary['ways'] = {
  signIn: 'Giriş',
  lostPassword: 'Şifremi kaybettim',
  register: 'Kiracı kaydı',
  registerByLetter: 'Mektupla kayıt',
  others: 'Diğer seçenekler',
  backToSignIn: 'Giriş sayfasına dön',
};

export const office: Dictionary['office'] = {
  question: 'Bir sorunuz mu var? Bizi arayın.',
  hours: openingHours,
};

export const drawing: Dictionary['drawing'] = {
  alternative: (reference) => `Bir kira bildirimi: referans sol üsttedir, burada ${reference}.`,
  caption: 'Bu, kira bildiriminizin sol üstündeki “référence à rappeler” numarasıdır.',
};

export const welcome: Dictionary['welcome'] = {
  title: 'Kiracı alanı',
  lead: (landlord) =>
    `${landlord} kiracı alanına hoş geldiniz. Hesap açmak için kira bildiriminiz (“avis d’échéance”) yeterlidir.`,
  haveAccount: 'Hesabınız var mı?',
  first: 'İlk kayıt',
};

export const siteMap: Dictionary['siteMap'] = {
  title: 'Site haritası',
};
