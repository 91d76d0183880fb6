import type { LaterDictionary } from '../dictionary.ts';

export const activation: LaterDictionary['activation'] = {
  title: 'تفعيل حسابك',
  oneThing: 'بقي أمر واحد فقط.',
  askPassword: 'من أجل أمانك، يُرجى كتابة كلمة المرور.',
  passwordHint: 'كلمة المرور المختارة عند التسجيل.',
  activate: 'تفعيل حسابي',
  alreadyActive: 'حسابك مفعّل من قبل.',
  openApp: 'يُرجى فتح التطبيق على الهاتف وتسجيل الدخول.',
  openHome: 'فتح فضائي',
  expired: 'لم يعد هذا الرابط صالحًا. يُرجى طلب رسالة جديدة.',
  askMail: 'طلب رسالة جديدة',
  elsewhere: 'على جهاز آخر؟ يلزم [تسجيل الدخول] أولًا.',
  unknown: 'هذا الرابط لا يعمل.',
  lastMail: 'يُرجى فتح آخر رسالة وصلتك والضغط على الرابط من جديد.',
};
