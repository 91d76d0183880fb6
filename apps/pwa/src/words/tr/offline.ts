import type { Dictionary } from '../dictionary.ts';

export const offline: Dictionary['offline'] = {
  unreachable: 'İnternet yok.',
  returned: 'İnternet geri geldi.',
  notSent: 'Henüz gönderilmedi.',
  kept: 'Şifre ve kod dışında, 24 saat boyunca burada saklanır.',
  notKept: 'Bu sayfayı açık bırakın: başka yerde bir şey saklanmıyor.',
  sendLater: (button) => `İnternet gelince “${button}” düğmesine dokunun.`,
  sendNow: (button) => `Göndermek için “${button}” düğmesine dokunun.`,
  savedAt: (when) => `Kaydedilme tarihi: ${when}.`,
  restored: 'Daha önce yazdıklarınız bunlar.',
  startAnew: 'Temizle',
  signedOutHere: 'Çıkış yaptınız. Bu cihazda hiçbir şey kalmadı.',
};

export const launch: Dictionary['launch'] = {
  waiting: 'Bekleyen bir bağlantı var. Önce bitirin ya da bağlantıyı açın.',
  follow: 'Bağlantıyı aç',
};
