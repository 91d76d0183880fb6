import type { LaterDictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { notice, reference } from './paper.ts';

export const help: LaterDictionary['help'] = {
  where: 'أين رقم العميل؟',
  whereAnswer: `في أعلى يسار إشعار الإيجار. هو ${reference}.`,
  zeros: 'يُكتب مع الأصفار أو بدونها.',
  notMatched: 'لم يتم التعرف على معلوماتي',
  asOnNotice: `يُرجى كتابة اسمك كما في إشعار الإيجار ${notice}.`,
  byLetter: 'وإلا يمكن [طلب رسالة بريدية].',
  noMail: 'لا تصلني الرسالة الإلكترونية',
  spam: 'يُرجى النظر في البريد غير المرغوب فيه (SPAM).',
  signInAgain: 'ثم [تسجيل الدخول]: يمكن طلبها من جديد.',
  lostPassword: 'فقدت كلمة المرور',
  noAccess: 'لم أعد أستطيع الوصول إلى بريدي الإلكتروني',
  takeBack: 'يُرجى الاتصال بنا. يُستعاد الحساب [برسالتنا البريدية].',
  install: 'تثبيت التطبيق على هاتفي',
  android: `${leftToRight('Android')}: فتح قائمة المتصفح ثم «تثبيت التطبيق».`,
  iphone: `${leftToRight('iPhone')}: الضغط على «مشاركة» ثم «إضافة إلى الشاشة الرئيسية».`,
};

export const notFound: LaterDictionary['notFound'] = {
  title: 'هذه الصفحة غير موجودة',
  lead: 'ربما كُتب العنوان بشكل خاطئ.',
  home: 'الذهاب إلى الصفحة الأولى',
};
