import type { Dictionary } from '../dictionary.ts';

export const forms: Dictionary['forms'] = {
  required: '* işaretli alanlar zorunludur.',
  problem: 'Bir sorun var',
  error: (text) => `Hata: ${text}`,
  pending: 'Lütfen bekleyin…',
  checking: 'Bir dakika, kontrol ediyoruz…',
  next: 'İleri',
  finish: 'Bitir',
  tryAgain: 'Yeniden dene',
  cancel: 'Vazgeç',
};

export const fields: Dictionary['fields'] = {
  clientNumber: 'Müşteri numarası',
  clientNumberHint: (reference) =>
    `“Référence à rappeler”, sıfırlarla veya sıfırsız. Örnek: ${reference}`,
  lastName: 'Soyadı',
  firstName: 'Adı',
  latinLetters: '',
  birthDate: 'Doğum tarihi',
  birthDateHint: 'Örnek: 10 9 1975',
  day: 'Gün',
  month: 'Ay',
  year: 'Yıl',
  email: 'E-posta adresi',
  emailHint: 'Örnek: ad@ornek.fr',
  emailAgain: 'E-posta adresini doğrulayın',
  emailSuggestion: 'Bunu mu demek istediniz: {email}?',
  identifier: 'E-posta adresi veya müşteri numarası',
  password: 'Şifre',
  passwordAgain: 'Şifreyi doğrulayın',
};

export const password: Dictionary['password'] = {
  show: 'Göster',
  hide: 'Gizle',
};
