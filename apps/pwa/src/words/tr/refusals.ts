import type { Dictionary } from '../dictionary.ts';
import { officePhone } from '../office-phone.ts';

export const refusals: Dictionary['refusals'] = {
  invalidInput: 'Yazdıklarınızı kontrol edin.',
  identityNotMatched: `Bu bilgileri bir arada bulamıyoruz. Kira bildiriminizden kontrol edin. Olmazsa mektupla kaydolun, bizi arayın: ${officePhone}.`,
  alreadyRegistered: 'Zaten bir hesabınız var. Giriş yapın veya yeni bir şifre isteyin.',
  letterCodeRefused: `Bu bilgiler birbiriyle uyuşmuyor. Son mektubunuzdan kontrol edin. Olmazsa bizi arayın: ${officePhone}.`,
  birthDateRequired: 'Doğum tarihinizi yazın.',
  letterOnly: `Bu numara için kayıt mektupla yapılır. Bizi arayın: ${officePhone}.`,
  ticketExpired: 'Çok zaman geçti. 1. adımdan yeniden başlayın.',
  weakPassword: 'Bu şifre uygun değil.',
  termsOutdated: 'Koşullar değişti. Okuyun ve yeniden kabul edin.',
  noRegistration: 'Kaydınızı artık bulamıyoruz. Giriş yapın veya yeniden başlayın.',
  resendTooSoon: 'Az önce bir e-posta gönderildi. Sonraki için biraz bekleyin.',
  linkRefused: 'Bu bağlantı artık çalışmıyor. Yenisini isteyin.',
  passwordRequired: 'Kayıt sırasında seçtiğiniz şifreyi yazın.',
  wrongCredentials: 'E-posta, numara veya şifre yanlış.',
  activationPending: 'Hesabınız henüz etkin değil. E-postalarınıza bakın.',
  useEmail: 'E-posta adresinizle giriş yapın.',
  signInRequired: 'Devam etmek için giriş yapın.',
  tooManyAttempts: 'Çok fazla deneme yapıldı. Biraz bekleyin.',
  humanCheckRequired: `Doğrulama tamamlanamadı. Yeniden deneyin veya bizi arayın: ${officePhone}.`,
  humanCheckFailed: `Doğrulama tamamlanamadı. Yeniden deneyin veya bizi arayın: ${officePhone}.`,
  crossSite: 'Bu istek başka bir siteden geliyor. Sayfayı yenileyin.',
  badRequest: 'İstek anlaşılamadı. Sayfayı yenileyin.',
  notFound: 'Bu sayfa değişti. Sayfayı yenileyin.',
  methodNotAllowed: 'İstek anlaşılamadı. Sayfayı yenileyin.',
  payloadTooLarge: 'Yazdığınız metin çok uzun.',
  unsupportedMediaType: 'İstek anlaşılamadı. Sayfayı yenileyin.',
  busy: 'Şu anda çok yoğunuz. Birkaç saniye sonra deneyin.',
};

export const failures: Dictionary['failures'] = {
  unreachable: 'İnternet yok. Daha sonra deneyin.',
  fault: `Bizden kaynaklanan bir sorun var. Daha sonra deneyin veya bizi arayın: ${officePhone}.`,
  caseNumber: (number) => `Şu dosya numarasını söyleyin: ${number}.`,
  retryAt: (time) => `Şu saatten sonra deneyin: ${time}.`,
};

export const fieldErrors: Dictionary['fieldErrors'] = {
  clientNumber: {
    required: 'Müşteri numaranızı yazın.',
    tooManyDigits: 'Müşteri numarası en fazla 8 rakamdır.',
    onlyZeros: 'Müşteri numarası yalnızca sıfır olamaz.',
    general: 'Müşteri numarası rakamlardan oluşur.',
  },
  lastName: {
    required: 'Soyadınızı yazın.',
    general: 'Soyadınızı kira bildirimindeki gibi yazın.',
  },
  firstName: {
    required: 'Adınızı yazın.',
    general: 'Adınızı kira bildirimindeki gibi yazın.',
  },
  birthDate: {
    required: 'Doğum tarihinizi yazın.',
    twoDigitYear: 'Yılı 4 rakamla yazın, örneğin 1975.',
    notACalendarDate: 'Bu tarih takvimde yok.',
    inFuture: 'Bu doğum tarihi gelecekte.',
    tooLongAgo: 'Bu doğum tarihi çok eski.',
    general: 'Günü, ayı ve yılı yazın.',
  },
  identifier: { general: 'E-posta adresinizi veya müşteri numaranızı yazın.' },
  currentPassword: {
    missing: 'Şimdiki şifrenizi yazın.',
    wrong: 'Bu şifre yanlış.',
    general: 'Şifrenizi yazın.',
  },
};
