import type { AccountDictionary } from '../dictionary.ts';

export const devices: AccountDictionary['devices'] = {
  here: 'Bu cihaz',
  others: 'Diğer cihazlar',
  unknown: 'Bilinmeyen cihaz',
  seen: (when) => `Son ziyaret: ${when}`,
  withinHour: 'bir saatten az önce',
  none: 'Başka cihaz yok.',
  end: 'Oturumu kapat',
  endAsk: 'Bu cihazda oturum kapatılsın mı?',
  endYes: 'Evet, kapat',
  ended: (device) => `Oturumu kapatılan cihaz: ${device}`,
  endOthers: 'Diğer hepsini kapat',
  endOthersAsk: 'Diğer bütün cihazlarda oturum kapatılsın mı?',
  othersEnded: 'Diğer bütün cihazlarda oturum kapatıldı.',
  notYours: 'Bir cihaz sizin değil mi? [Şifrenizi değiştirin].',
};

export const activity: AccountDictionary['activity'] = {
  notYou: 'Bu siz değil miydiniz? [Şifrenizi değiştirin].',
  none: 'Henüz bir şey yok.',
};

export const events: AccountDictionary['events'] = {
  'account.activated': 'Hesabınız etkinleştirildi.',
  'account.takenOver': 'Hesabınız bir mektupla devralındı.',
  'account.moved': 'Ofisiniz hesabınızı yeni bir referansa bağladı.',
  'account.unlocked': 'Ofisiniz girişin engelini kaldırdı.',
  'account.idleWarned': 'Bir e-posta sizi uyardı: hesabınız artık kullanılmıyor.',
  'session.signedIn': 'Hesabınıza giriş yapıldı.',
  'session.signedOut': 'Çıkış yapıldı.',
  'session.revoked': 'Bir cihazda oturum uzaktan kapatıldı.',
  'session.othersRevoked': 'Diğer bütün cihazlarda oturum kapatıldı.',
  'password.resetRequested': 'E-posta ile yeni bir şifre istendi.',
  'password.reset': 'Şifre e-posta ile yeniden seçildi.',
  'password.changed': 'Şifre değiştirildi.',
  'email.changeRequested': 'E-posta adresinin değiştirilmesi istendi.',
  'email.changed': 'E-posta adresi değiştirildi.',
  'email.changeUndone': 'Eski e-posta adresi geri alındı.',
  'terms.accepted': 'Kullanım koşulları kabul edildi.',
  'data.exported': 'Verileriniz indirildi.',
};
