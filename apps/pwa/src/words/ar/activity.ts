import type { AccountDictionary } from '../dictionary.ts';

export const devices: AccountDictionary['devices'] = {
  here: 'هذا الجهاز',
  others: 'أجهزة أخرى',
  unknown: 'جهاز غير معروف',
  seen: (when) => `آخر زيارة: ${when}`,
  withinHour: 'قبل أقل من ساعة',
  none: 'لا يوجد جهاز آخر.',
  end: 'تسجيل الخروج',
  endAsk: 'تسجيل خروج هذا الجهاز؟',
  endYes: 'نعم، تسجيل الخروج',
  ended: (device) => `تم تسجيل خروج الجهاز: \u2068${device}\u2069`,
  endOthers: 'تسجيل خروج جميع الأجهزة الأخرى',
  endOthersAsk: 'تسجيل خروج جميع الأجهزة الأخرى؟',
  othersEnded: 'تم تسجيل خروج جميع الأجهزة الأخرى.',
  notYours: 'هل يوجد جهاز ليس لك؟ يُرجى [تغيير كلمة المرور].',
};

export const activity: AccountDictionary['activity'] = {
  notYou: 'ليس من فعلك؟ يُرجى [تغيير كلمة المرور].',
  none: 'لا شيء حتى الآن.',
};

export const events: AccountDictionary['events'] = {
  'account.activated': 'تم تفعيل حسابك.',
  'account.takenOver': 'تم استرجاع حسابك برسالة بريدية.',
  'account.moved': 'ربطت وكالتك حسابك بمرجع جديد.',
  'account.unlocked': 'فتحت وكالتك تسجيل الدخول من جديد.',
  'account.idleWarned': 'نبّهتك رسالة إلكترونية: حسابك لم يعد مستعملًا.',
  'session.signedIn': 'تسجيل دخول إلى حسابك.',
  'session.signedOut': 'تسجيل خروج.',
  'session.revoked': 'تم تسجيل خروج جهاز عن بُعد.',
  'session.othersRevoked': 'تم تسجيل خروج جميع الأجهزة الأخرى.',
  'password.resetRequested': 'طُلبت كلمة مرور جديدة بالبريد الإلكتروني.',
  'password.reset': 'تم اختيار كلمة مرور جديدة عن طريق البريد الإلكتروني.',
  'password.changed': 'تم تغيير كلمة المرور.',
  'email.changeRequested': 'طُلب تغيير البريد الإلكتروني.',
  'email.changed': 'تم تغيير البريد الإلكتروني.',
  'email.changeUndone': 'تم استرجاع البريد الإلكتروني السابق.',
  'terms.accepted': 'تمت الموافقة على شروط الاستخدام.',
  'data.exported': 'تم تنزيل بياناتك.',
};
