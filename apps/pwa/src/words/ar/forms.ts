import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { reference } from './paper.ts';

export const forms: Dictionary['forms'] = {
  required: 'الحقول التي تحمل علامة * إلزامية.',
  problem: 'توجد مشكلة',
  error: (text) => `خطأ: ${text}`,
  pending: 'لحظة من فضلك…',
  checking: 'لحظة من فضلك، نتحقق…',
  next: 'التالي',
  finish: 'إنهاء',
  tryAgain: 'إعادة المحاولة',
  cancel: 'إلغاء',
};

export const fields: Dictionary['fields'] = {
  clientNumber: 'رقم العميل',
  clientNumberHint: (number) =>
    `هو ${reference}، مع الأصفار أو بدونها. مثال: ${leftToRight(number)}`,
  lastName: 'اسم العائلة',
  firstName: 'الاسم الشخصي',
  latinLetters: 'بالحروف اللاتينية، كما في إشعار الإيجار.',
  birthDate: 'تاريخ الميلاد',
  birthDateHint: 'اليوم ثم الشهر ثم السنة. مثال: 10 9 1975',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  email: 'البريد الإلكتروني',
  emailHint: `مثال: ${leftToRight('nom@exemple.fr')}`,
  emailAgain: 'تأكيد البريد الإلكتروني',
  emailSuggestion: 'هل المقصود هذا العنوان؟ {email}',
  identifier: 'البريد الإلكتروني أو رقم العميل',
  password: 'كلمة المرور',
  passwordAgain: 'تأكيد كلمة المرور',
};

export const password: Dictionary['password'] = {
  show: 'إظهار',
  hide: 'إخفاء',
};
