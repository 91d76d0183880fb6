import type { LaterDictionary } from '../dictionary.ts';

export const lostPassword: LaterDictionary['lostPassword'] = {
  lead: 'Yeni bir şifre seçmeniz için size bir e-posta göndeririz.',
  send: 'E-postayı al',
  sent: 'Bir hesap varsa, adresine bir e-posta gönderildi.',
  open: 'Bu e-postayı açın.',
  click: 'Bağlantıya tıklayın. Bağlantı 1 saat çalışır.',
  choose: 'Yeni bir şifre seçin.',
  noMail: 'E-posta gelmedi mi?',
  spam: 'İstenmeyen e-postalara (SPAM) bakın. Hesabınız henüz etkin değil mi? [Giriş yapın].',
  otherAddress: 'Başka bir adres yaz',
};

export const newPassword: LaterDictionary['newPassword'] = {
  title: 'Yeni şifre',
  label: 'Yeni şifreniz',
  again: 'Yeni şifrenizi doğrulayın',
  done: 'Şifreniz değişti. Yeni şifreyle giriş yapın.',
  dead: 'Bu bağlantı artık çalışmıyor. Yeni bir e-posta isteyin.',
  stillWorks: 'Bağlantınız hâlâ çalışıyor.',
};
