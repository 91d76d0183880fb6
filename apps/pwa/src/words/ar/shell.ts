import { openingHours } from 'virtual:opening-hours/ar';
import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { notice, reference } from './paper.ts';

export const shell: Dictionary['shell'] = {
  skip: 'الانتقال إلى المحتوى',
  help: 'مساعدة',
  footer: 'أسفل الصفحة',
  terms: 'شروط الاستخدام',
  accessibility: 'إمكانية الوصول: مطابقة جزئيًا',
  website: 'الموقع الإلكتروني',
  back: 'رجوع',
};

export const update: Dictionary['update'] = {
  ready: 'توجد نسخة جديدة جاهزة.',
  take: 'تحديث',
  afterForm: 'هناك استمارة لم تكتمل. سيتم التحديث بعدها.',
  required: 'يلزم التحديث للمتابعة.',
  missing: 'تعذر فتح هذه الصفحة',
  changed: 'تغير التطبيق. يُرجى إعادة تحميل الصفحة.',
  reload: 'إعادة تحميل الصفحة',
};

export const languages: Dictionary['languages'] = {
  choose: 'اللغة',
  unavailable: 'هذه اللغة غير متوفرة هنا بعد. يُرجى المحاولة عند توفر الشبكة.',
};

export const ways: Dictionary['ways'] = {
  signIn: 'تسجيل الدخول',
  lostPassword: 'فقدان كلمة المرور',
  register: 'تسجيل مستأجر',
  registerByLetter: 'التسجيل برسالة بريدية',
  others: 'إمكانيات أخرى',
  backToSignIn: 'العودة إلى تسجيل الدخول',
};

export const office: Dictionary['office'] = {
  question: 'هل من سؤال؟ يُرجى الاتصال بنا.',
  hours: openingHours,
};

export const drawing: Dictionary['drawing'] = {
  alternative: (number) =>
    `إشعار إيجار: يوجد الرقم المرجعي في الأعلى على اليسار، وهو هنا ${leftToRight(number)}.`,
  caption: `هي ${reference} في أعلى يسار إشعار الإيجار.`,
};

export const welcome: Dictionary['welcome'] = {
  title: 'فضاء المستأجر',
  lead: (landlord) =>
    `مرحبًا بك في ${leftToRight(landlord)}. يكفيك إشعار الإيجار ${notice} لفتح حسابك.`,
  haveAccount: 'هل لديك حساب؟',
  first: 'التسجيل لأول مرة',
};

export const siteMap: Dictionary['siteMap'] = {
  title: 'خريطة الموقع',
};
