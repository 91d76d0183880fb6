import type { LaterDictionary } from '../dictionary.ts';

export const laterFieldErrors: LaterDictionary['laterFieldErrors'] = {
  letterCode: {
    required: 'Mektuptaki kodu yazın.',
    general: 'Kod 10 harf ve rakamdan oluşur, 7KQ2M-9XWPA gibi.',
  },
  email: {
    required: 'E-posta adresinizi yazın.',
    unchanged: 'E-posta zaten bu adrese gönderildi. Adresi düzeltin.',
    tooLong: 'Bu e-posta adresi çok uzun.',
    sameAddress: 'Bu zaten sizin e-posta adresiniz.',
    general: 'Şöyle bir adres yazın: ad@ornek.fr.',
  },
  emailAgain: {
    required: 'E-posta adresini ikinci kez yazın.',
    general: 'İki e-posta adresi farklı.',
  },
  password: {
    required: 'Bir şifre yazın.',
    tooLong: 'Bu şifre çok uzun.',
    general: 'Bu şifre uygun değil: kurallara bakın.',
  },
  passwordAgain: {
    required: 'Şifreyi ikinci kez yazın.',
    general: 'İki şifre farklı.',
  },
  terms: { general: 'Devam etmek için koşulları kabul edin.' },
  humanCode: {
    required: 'Resimdeki 6 rakamı yazın.',
    asked: 'Resimdeki 6 rakamı aynen yazın.',
    wrong: 'Bunlar resimdeki rakamlar değil. İşte başka bir resim.',
    late: 'Bu resim çok eski. İşte başka bir resim.',
    general: 'Resimdeki 6 rakamı harf olmadan yazın.',
  },
};
