import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { notice, reference } from './paper.ts';

export const help: Dictionary['help'] = {
  where: 'أين رقم العميل؟',
  whereAnswer: `في أعلى يسار إشعار الإيجار. هو ${reference}.`,
  zeros: 'اكتبه مع الأصفار أو بدونها.',
  notMatched: 'لم يتم التعرف على معلوماتي',
  asOnNotice: `اكتب اسمك كما في إشعار الإيجار ${notice}.`,
  byLetter: 'وإلا [فاطلب رسالة بريدية].',
  noMail: 'لا تصلني الرسالة الإلكترونية',
  spam: 'انظر في البريد غير المرغوب فيه (SPAM).',
  signInAgain: 'ثم [سجّل الدخول]: يمكنك طلبها من جديد.',
  lostPassword: 'فقدت كلمة المرور',
  noAccess: 'لم أعد أستطيع الوصول إلى بريدي الإلكتروني',
  takeBack: 'اتصل بنا. تستعيد حسابك [برسالتنا البريدية].',
  install: 'تثبيت التطبيق على هاتفي',
  android: `${leftToRight('Android')}: افتح قائمة المتصفح ثم «تثبيت التطبيق».`,
  iphone: `${leftToRight('iPhone')}: اضغط «مشاركة» ثم «إضافة إلى الشاشة الرئيسية».`,
};

export const notFound: Dictionary['notFound'] = {
  title: 'هذه الصفحة غير موجودة',
  lead: 'ربما كُتب العنوان بشكل خاطئ.',
  home: 'الذهاب إلى الصفحة الأولى',
};
