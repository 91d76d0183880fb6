import type { Dictionary } from '../dictionary.ts';

export const activation: Dictionary['activation'] = {
  title: 'تفعيل حسابك',
  oneThing: 'بقي أمر واحد فقط.',
  askPassword: 'من أجل أمانك، اكتب كلمة المرور.',
  passwordHint: 'التي اخترتها عند التسجيل.',
  activate: 'تفعيل حسابي',
  alreadyActive: 'حسابك مفعّل من قبل.',
  openApp: 'افتح التطبيق على هاتفك وسجّل الدخول.',
  openHome: 'فتح فضائي',
  expired: 'لم يعد هذا الرابط صالحًا. اطلب رسالة جديدة.',
  askMail: 'طلب رسالة جديدة',
  elsewhere: 'على جهاز آخر؟ [سجّل الدخول] أولًا.',
  unknown: 'هذا الرابط لا يعمل.',
  lastMail: 'افتح آخر رسالة وصلتك واضغط على الرابط من جديد.',
};
