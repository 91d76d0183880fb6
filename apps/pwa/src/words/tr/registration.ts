import type { LaterDictionary } from '../dictionary.ts';

export const submit: LaterDictionary['submit'] = {
  title: 'Hesabınız',
  step: 'Adım 2 / 2',
  lead: 'E-posta adresinizle veya müşteri numaranızla giriş yapacaksınız.',
  limit: 'Bu adım için 30 dakikanız var.',
  accept: 'Genel kullanım koşullarını kabul ediyorum',
  readTerms: 'Koşulları oku (yeni sekme)',
  toStepOne: '1. adıma geri git',
  backToStepOne: '1. adıma dön',
};

export const waiting: LaterDictionary['waiting'] = {
  title: 'E-postalarınıza bakın',
  titleActive: 'Hesabınız etkin',
  titleLost: 'Kaydınız',
  lost: 'Kaydınızı bu tarayıcıda artık bulamıyoruz.',
  lostWays: 'Seçtiğiniz şifreyle giriş yapın veya yeniden başlayın.',
  restart: 'Kayda yeniden başla',
  active: 'Giriş yapabilirsiniz.',
  sent: 'Şu adrese bir e-posta gönderdik:',
  queued: 'Şu adrese bir e-posta gönderiyoruz:',
  refused: 'E-posta şu adrese ulaşmadı:',
  mailRefused: 'Posta sunucusu e-postayı kabul etmedi. Adresinizi düzeltin.',
  open: 'Bu e-postayı açın.',
  click: 'İki bağlantıdan birine tıklayın.',
  goesOn: 'Bu sayfa kendiliğinden devam eder.',
  noMail: 'E-posta gelmedi mi?',
  spam: (until) =>
    `İstenmeyen e-postalara (SPAM) bakın. Bağlantının geçerli olduğu son an: ${until}.`,
  resend: 'E-postayı yeniden gönder',
  resent: 'Yeni bir e-posta gönderildi.',
  resendIn: (duration) => `Yeni e-posta için bekleme süresi: ${duration}.`,
  resendAt: (time) => `Yeni e-posta şu saatten sonra istenebilir: ${time}.`,
  correct: 'Adresi düzelt',
  newEmail: 'Yeni e-posta adresi',
  newEmailHint: 'Önceden gönderilen bağlantılar artık çalışmayacak.',
  sendThere: 'Bu adrese gönder',
  keep: 'Bu adres kalsın',
  corrected: 'Adres düzeltildi: yeni bir e-posta gönderildi.',
};
