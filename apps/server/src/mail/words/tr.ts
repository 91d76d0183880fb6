import type { Words } from './words.ts';

export const tr: Words = {
  locale: 'tr-TR',
  direction: 'ltr',
  colon: ': ',
  greeting: 'Merhaba,',
  automatic: 'Bu ileti otomatik olarak gönderildi. Lütfen yanıtlamayın.',
  question: 'Sorunuz mu var? Bizi arayın',
  buttonFails: 'Bir düğme çalışmıyor mu? Adresini kopyalayıp tarayıcınıza yapıştırın.',
  device: 'Cihaz',
  when: 'Tarih',
  validUntil: 'Son geçerlilik',
  once: 'Bu bağlantı yalnızca bir kez çalışır.',
  activation: {
    subject: 'Hesabınızın etkinleştirilmesi',
    preheader: 'İki bağlantıdan birini seçin.',
    web: {
      lead: 'Hesabınızı internet sitesinden etkinleştirmek için lütfen buraya tıklayın.',
      linked: 'buraya',
      button: 'İnternet sitesinden etkinleştirin',
    },
    mobile: {
      lead: 'Hesabınızı cep telefonunuzdan etkinleştirmek için lütfen buraya tıklayın.',
      linked: 'buraya',
      button: 'Telefondan etkinleştirin',
    },
    lifetime: (duration) => `Bu bağlantılar ${duration} geçerlidir.`,
    password: 'Sayfa, kayıtta seçtiğiniz şifreyi sorabilir.',
    why: (landlord) => [
      `Birisi ${landlord} hesabı açmak istediği için bu e-postayı alıyorsunuz.`,
      'Kayıtta bu adres yazıldı.',
      'Kaydı siz yapmadıysanız bir şey yapmanız gerekmez.',
      'Siz onaylamadan bu hesap etkinleşmez.',
    ],
  },
  accountExists: {
    subject: 'Zaten bir hesabınız var',
    told: [
      'Bu adresle kayıt olunmak istendi.',
      'Bu adresin zaten bir hesabı var. Etkinleştirilecek bir şey yok.',
    ],
    signIn: {
      lead: 'Giriş yapmak için lütfen buraya tıklayın.',
      linked: 'buraya',
      button: 'Giriş yapın',
    },
    lost: {
      lead: 'Şifrenizi mi kaybettiniz? Yeni bir şifre seçin.',
      button: 'Yeni şifre seçin',
    },
    why: (landlord) => [
      `${landlord} hesabınızın adresi bu olduğu için bu e-postayı alıyorsunuz.`,
      'Kaydı siz yapmadıysanız bir şey yapmanız gerekmez.',
      'Hesabınız değişmedi.',
    ],
  },
  passwordReset: {
    subject: 'Şifremi kaybettim',
    told: ['Hesabınız için yeni bir şifre seçin.'],
    link: {
      lead: 'Şifrenizi seçmek için lütfen buraya tıklayın.',
      linked: 'buraya',
      button: 'Yeni şifre seçin',
    },
    why: (landlord) => [
      `${landlord} hesabınızın adresi bu olduğu için bu e-postayı alıyorsunuz.`,
      'Siz istemediyseniz bir şey yapmanız gerekmez.',
      'Siz onaylamadan hiçbir şey değişmez.',
    ],
  },
  emailChange: {
    subject: 'Yeni adresinizi onaylayın',
    told: ['Hesabınız için bu adresi kullanmak istiyorsunuz.'],
    link: {
      lead: 'Adresi onaylamak için lütfen buraya tıklayın.',
      linked: 'buraya',
      button: 'Bu adresi onaylayın',
    },
    why: (landlord) => [
      `Bir ${landlord} hesabı bu adresi istediği için bu e-postayı alıyorsunuz.`,
      'Siz istemediyseniz bir şey yapmanız gerekmez.',
      'Siz onaylamadan hiçbir şey değişmez.',
    ],
  },
  emailUndo: {
    subject: 'Hesabınızın adresi değişti',
    told: ['Hesabınızın e-posta adresi az önce değişti.'],
    calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
    link: {
      lead: 'Siz yapmadıysanız değişikliği geri alın.',
      button: 'Değişikliği geri alın',
    },
    why: (landlord) => [
      `${landlord} hesabınızın eski adresi bu olduğu için bu e-postayı alıyorsunuz.`,
    ],
  },
  notices: {
    newDevice: {
      subject: 'Yeni bir cihazdan giriş',
      told: ['Hesabınız az önce yeni bir cihazda açıldı.'],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız şifrenizi hemen değiştirin.',
    },
    passwordChanged: {
      subject: 'Şifreniz değişti',
      told: ['Hesabınızın şifresi az önce değiştirildi.', 'Diğer cihazlarınızda oturum kapatıldı.'],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız şifrenizi hemen değiştirin.',
    },
    passwordReset: {
      subject: 'Şifreniz değişti',
      told: [
        'Hesabınız için az önce yeni bir şifre seçildi.',
        'Bütün cihazlarınızda oturum kapatıldı.',
      ],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız şifrenizi hemen değiştirin.',
    },
    emailChanged: {
      subject: 'Adresiniz değişti',
      told: ['Hesabınızın e-posta adresi az önce değiştirildi.'],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız bizi hemen arayın.',
    },
    accountTakenOver: {
      subject: 'Hesabınız devralındı',
      told: ['Hesabınız, mektupla gelen bir kodla devralındı.', 'Eski şifre artık çalışmıyor.'],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız bizi hemen arayın.',
    },
    accountClosed: {
      subject: 'Hesabınız kapatıldı',
      told: ['Hesabınız az önce kapatıldı.', 'Konutunuz için hiçbir şey değişmez.'],
      calm: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
      lead: 'Siz yapmadıysanız bizi hemen arayın.',
    },
    emailChangeUndone: {
      subject: 'Adresiniz eski hâline döndü',
      told: [
        'Adres değişikliği iptal edildi. Hesabınızın adresi yine bu.',
        'Eski şifre artık çalışmıyor.',
      ],
      calm: 'Başka bir e-postayla yeni bir şifre seçebilirsiniz.',
      lead: 'O e-posta gelmezse yenisini isteyin.',
    },
    addressInUse: {
      subject: 'Adresinizin zaten bir hesabı var',
      told: [
        'Birisi adresinizi başka bir hesap için kullanmak istiyor.',
        'Adresinizin zaten bir hesabı var. Hiçbir şey değişmedi.',
      ],
      calm: 'Bir şey yapmanız gerekmez.',
      lead: 'Bunu siz yaptıysanız bu adresle giriş yapın.',
    },
    idleWarning: {
      subject: 'Hesabınız kapatılacak',
      told: ['Hesabınız iki yıldır kullanılmadı.', 'Hesabınız 60 gün sonra kapatılacak.'],
      calm: 'Artık istemiyorsanız bir şey yapmanız gerekmez.',
      lead: 'Hesabınızı korumak için giriş yapın.',
    },
    idleClosed: {
      subject: 'Hesabınız kapatıldı',
      told: ['Hesabınız iki yıldır kullanılmadı.', 'Hesabınız az önce kapatıldı.'],
      calm: 'Konutunuz için hiçbir şey değişmez.',
      lead: 'Hâlâ kiracıysanız yeniden kayıt olun.',
    },
  },
  whyOwn: (landlord) => [`${landlord} hesabınızın adresi bu olduğu için bu e-postayı alıyorsunuz.`],
  whyFormer: (landlord) => [
    `${landlord} hesabınızın eski adresi bu olduğu için bu e-postayı alıyorsunuz.`,
  ],
  whyKnown: (landlord) => [
    `${landlord} bu adresi sizin adresiniz olarak bildiği için bu e-postayı alıyorsunuz.`,
  ],
  buttons: {
    newPassword: 'Şifreyi değiştirin',
    anotherMail: 'Yeni e-posta isteyin',
    signIn: 'Giriş yapın',
    register: 'Yeniden kayıt olun',
  },
};
