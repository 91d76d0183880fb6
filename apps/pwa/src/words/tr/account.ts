import type { AccountDictionary } from '../dictionary.ts';

export const account: AccountDictionary['account'] = {
  title: 'Hesabım',
  back: 'Hesabıma dön',
  home: 'Ana sayfaya dön',
  email: 'E-posta adresimi değiştir',
  password: 'Şifremi değiştir',
  passwordLine: 'Örneğin başka biri biliyorsa.',
  devices: 'Bağlı cihazlar',
  devicesLine: 'Hesabınızın nerede açık olduğunu görün.',
  activity: 'Son hareketler',
  activityLine: 'Hesabınızda neler oldu.',
  data: 'Verilerimi indir',
  dataLine: 'Sizin hakkınızda sakladığımız her şey.',
  language: 'Uygulamanın dili',
  termsAccepted: 'Bunları kabul ettiniz.',
  termsPending: 'Kabul edilecek yeni bir sürüm var.',
  forget: 'Bu cihazı unut',
  forgetLine: 'Ödünç veya ortak bir cihaz için.',
  close: 'Hesabımı kapat',
  closeLine: 'Yeniden kayıt olabilirsiniz.',
  currentPassword: 'Şimdiki şifreniz',
};

export const changePassword: AccountDictionary['changePassword'] = {
  lead: 'Diğer cihazlarınızda oturum kapatılacak.',
  send: 'Şifreyi değiştir',
  doneTitle: 'Şifreniz değişti',
  done: 'Diğer bütün cihazlarınızda oturum kapatıldı.',
  here: 'Bu cihazda oturumunuz açık kalıyor.',
};

export const changeEmail: AccountDictionary['changeEmail'] = {
  lead: 'Şimdiki adresiniz: {email}',
  label: 'Yeni e-posta adresiniz',
  send: 'E-postayı al',
  click: 'Bağlantıya tıklayın. Bağlantı 24 saat çalışır.',
  confirm: 'Yeni adresi doğrulayın.',
  meanwhile: 'O zamana kadar hiçbir şey değişmez. Adresiniz hâlâ {email}.',
  other: 'Başka bir adres yaz',
};

export const emailLinks: AccountDictionary['emailLinks'] = {
  confirmTitle: 'Yeni adresinizi doğrulayın',
  confirmLead: 'Yapılacak tek bir şey kaldı.',
  confirm: 'Bu adresi doğrula',
  confirmedTitle: 'Adresiniz değişti',
  confirmed: 'Giriş yapmak için artık şunu kullanın:',
  deadTitle: 'Bu bağlantı artık çalışmıyor',
  confirmDead: 'Yeni adresiniz belki zaten doğrulandı.',
  seeAddress: 'Adresimi gör',
  undoTitle: 'E-posta adresinizi geri alın',
  undoLead: 'Bu değişikliği siz istemediniz mi? Buradan iptal edin.',
  undoAddress: 'Hesabınız bu adrese geri döner.',
  undoDevices: 'Bütün cihazlarda oturum kapatılır.',
  undoPassword: 'Yeni bir şifre seçersiniz.',
  undo: 'Adresimi geri al',
  undoneTitle: 'Adresiniz geri geldi',
  undone: 'Yeni bir şifre seçmeniz için size bir e-posta gönderdik.',
  undoDead: 'Adresiniz belki zaten geri geldi. Değilse yeni bir şifre isteyin veya bizi arayın.',
};

export const accountData: AccountDictionary['accountData'] = {
  lead: 'Bir dosya alırsınız. İçinde şunlar vardır:',
  tenant: 'adınız, adresiniz ve kira tarihleriniz',
  account: 'e-posta adresiniz, diliniz, kabul ettiğiniz koşullar',
  devices: 'bağlı cihazlarınız',
  mails: 'gönderilen e-postalar ve mektuplar',
  events: 'hesabınızın son 12 aydaki hareketleri',
  without: 'İçinde şifre veya kod yoktur.',
  send: 'İndir',
  doneTitle: 'Dosyanız hazır',
  done: 'İndirilenler arasında bulursunuz.',
  careful: 'Kendinize saklayın.',
  again: 'Dosyayı yeniden kaydet',
};

export const accountLanguage: AccountDictionary['accountLanguage'] = {
  lead: 'Ekranların ve e-postalarımızın dilini seçin.',
  saved: 'E-postalarımız da bu dilde olacak.',
  notSaved: 'E-postalarımız şimdilik eski dilde kalıyor.',
};

export const forgetDevice: AccountDictionary['forgetDevice'] = {
  lead: 'Bu cihaz yeni gibi olacak.',
  signedOut: 'Burada oturumunuz kapatılacak.',
  erased: 'Burada saklananlar silinecek, seçilen dil de.',
  kept: 'Hesabınız açık kalır.',
  send: 'Bu cihazı unut',
};

export const closeAccount: AccountDictionary['closeAccount'] = {
  signIn: 'Artık giriş yapamayacaksınız.',
  erased: 'E-posta adresiniz ve şifreniz silinecek.',
  lease: 'Kira sözleşmeniz değişmez.',
  again: 'Yeniden kayıt olabilirsiniz.',
  send: 'Hesabımı kapat',
  goodbyeTitle: 'Hesabınız kapatıldı',
  goodbye: 'Bu cihazda hiçbir şey kalmadı.',
  registerAgain: 'Fikrinizi mi değiştirdiniz? [Yeniden kayıt olun].',
};

export const newTerms: AccountDictionary['newTerms'] = {
  title: 'Koşullar değişti',
  lead: 'Okuyun, devam etmek için kabul edin.',
  accept: 'Kabul ediyorum',
  decline: 'Kabul etmiyor musunuz?',
  waysOut: 'Alanınız kapalı kalır. Konuşmak için bizi arayın.',
};
