import type { LaterDictionary } from '../dictionary.ts';

export const activation: LaterDictionary['activation'] = {
  title: 'Hesabınızın etkinleştirilmesi',
  oneThing: 'Yapılacak tek bir şey kaldı.',
  askPassword: 'Güvenliğiniz için şifrenizi yazın.',
  passwordHint: 'Kayıt sırasında seçtiğiniz şifre.',
  activate: 'Hesabımı etkinleştir',
  alreadyActive: 'Hesabınız zaten etkin.',
  openApp: 'Telefonunuzda uygulamayı açın ve giriş yapın.',
  openHome: 'Alanımı aç',
  expired: 'Bu bağlantı artık geçerli değil. Yeni bir e-posta isteyin.',
  askMail: 'Yeni bir e-posta iste',
  elsewhere: 'Başka bir cihazda mısınız? Önce [giriş yapın].',
  unknown: 'Bu bağlantı çalışmıyor.',
  lastMail: 'Aldığınız son e-postayı açın ve bağlantıya yeniden tıklayın.',
};
