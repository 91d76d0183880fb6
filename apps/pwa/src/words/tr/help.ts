import type { LaterDictionary } from '../dictionary.ts';

export const help: LaterDictionary['help'] = {
  where: 'Müşteri numaram nerede?',
  whereAnswer: 'Kira bildiriminizin sol üstünde. Adı “référence à rappeler”.',
  zeros: 'Sıfırlarla veya sıfırsız yazın.',
  notMatched: 'Bilgilerim tanınmıyor',
  asOnNotice: 'Adınızı kira bildirimindeki (“avis d’échéance”) gibi yazın.',
  byLetter: 'Olmazsa [bir mektup isteyin].',
  noMail: 'E-posta gelmiyor',
  spam: 'İstenmeyen e-postalara (SPAM) bakın.',
  signInAgain: 'Sonra [giriş yapın]: yeniden isteyebilirsiniz.',
  lostPassword: 'Şifremi unuttum',
  noAccess: 'E-posta adresime artık erişemiyorum',
  takeBack: 'Bizi arayın. [Mektubumuzla] hesabınızı geri alırsınız.',
  install: 'Uygulamayı telefonuma yüklemek istiyorum',
  android: 'Android: tarayıcının menüsünü açın, sonra “Uygulamayı yükle” seçeneğine dokunun.',
  iphone: 'iPhone: “Paylaş”a, sonra “Ana Ekrana Ekle” seçeneğine dokunun.',
};

export const notFound: LaterDictionary['notFound'] = {
  title: 'Böyle bir sayfa yok',
  lead: 'Adres yanlış yazılmış olabilir.',
  home: 'İlk sayfaya git',
};
