import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { phone } from './paper.ts';

export const refusals: Dictionary['refusals'] = {
  invalidInput: 'يُرجى التحقق مما كُتب.',
  identityNotMatched: `لا نجد هذه المعلومات مجتمعة. يُرجى التحقق منها في إشعار الإيجار. وإلا يمكن التسجيل برسالة بريدية: هاتفنا ${phone}.`,
  alreadyRegistered: 'لديك حساب من قبل. يمكن تسجيل الدخول أو طلب كلمة مرور جديدة.',
  letterCodeRefused: `هذه المعلومات غير متطابقة. يُرجى التحقق منها في آخر رسالة بريدية وصلتك. وإلا، يُرجى الاتصال بالرقم ${phone}.`,
  birthDateRequired: 'يُرجى كتابة تاريخ ميلادك.',
  letterOnly: `لهذا الرقم، يتم التسجيل برسالة بريدية. يُرجى الاتصال بالرقم ${phone}.`,
  ticketExpired: 'مر وقت طويل. يُرجى البدء من جديد من المرحلة 1.',
  weakPassword: 'كلمة المرور هذه غير مناسبة.',
  termsOutdated: 'تغيرت الشروط. يُرجى قراءتها والموافقة عليها من جديد.',
  noRegistration: 'لم نعد نجد تسجيلك. يمكن تسجيل الدخول أو البدء من جديد.',
  resendTooSoon: 'أُرسلت رسالة إلكترونية قبل قليل. يُرجى الانتظار قليلًا قبل الرسالة التالية.',
  linkRefused: 'هذا الرابط لم يعد يعمل. يُرجى طلب رابط جديد.',
  passwordRequired: 'يُرجى كتابة كلمة المرور المختارة عند التسجيل.',
  wrongCredentials: 'البريد أو الرقم أو كلمة المرور غير صحيحة.',
  activationPending: 'لم يتم تفعيل حسابك بعد. يُرجى التحقق من بريدك الإلكتروني.',
  useEmail: 'يُرجى تسجيل الدخول بعنوان بريدك الإلكتروني.',
  signInRequired: 'يُرجى تسجيل الدخول للمتابعة.',
  tooManyAttempts: 'محاولات كثيرة. يُرجى الانتظار قليلًا.',
  humanCheckRequired: `لم ينجح التحقق. يُرجى إعادة المحاولة أو الاتصال بالرقم ${phone}.`,
  humanCheckFailed: `لم ينجح التحقق. يُرجى إعادة المحاولة أو الاتصال بالرقم ${phone}.`,
  crossSite: 'هذا الطلب آت من موقع آخر. يُرجى إعادة تحميل الصفحة.',
  badRequest: 'لم يُفهم الطلب. يُرجى إعادة تحميل الصفحة.',
  notFound: 'تغيرت هذه الصفحة. يُرجى إعادة تحميلها.',
  methodNotAllowed: 'لم يُفهم الطلب. يُرجى إعادة تحميل الصفحة.',
  payloadTooLarge: 'النص المكتوب طويل جدًا.',
  unsupportedMediaType: 'لم يُفهم الطلب. يُرجى إعادة تحميل الصفحة.',
  busy: 'يوجد عدد كبير من الزوار. يُرجى المحاولة بعد بضع ثوان.',
};

export const failures: Dictionary['failures'] = {
  unreachable: 'لا توجد شبكة. يُرجى المحاولة لاحقًا.',
  fault: `حدثت مشكلة من جهتنا. يُرجى المحاولة لاحقًا أو الاتصال بالرقم ${phone}.`,
  caseNumber: (number) => `يُرجى ذكر رقم الملف هذا: ${leftToRight(number)}.`,
  retryAt: (time) => `يمكن إعادة المحاولة ابتداءً من: ${time}.`,
};

export const fieldErrors: Dictionary['fieldErrors'] = {
  clientNumber: {
    required: 'يُرجى كتابة رقم العميل.',
    tooManyDigits: 'رقم العميل من 8 أرقام على الأكثر.',
    onlyZeros: 'لا يمكن أن يكون رقم العميل أصفارًا فقط.',
    general: 'يتكون رقم العميل من أرقام.',
  },
  lastName: {
    required: 'يُرجى كتابة اسم العائلة.',
    general: 'يُرجى كتابة اسم العائلة كما في إشعار الإيجار.',
  },
  firstName: {
    required: 'يُرجى كتابة اسمك الشخصي.',
    general: 'يُرجى كتابة اسمك الشخصي كما في إشعار الإيجار.',
  },
  birthDate: {
    required: 'يُرجى كتابة تاريخ ميلادك.',
    twoDigitYear: 'يُرجى كتابة السنة بأربعة أرقام، مثل 1975.',
    notACalendarDate: 'هذا التاريخ غير موجود في التقويم.',
    inFuture: 'تاريخ الميلاد هذا في المستقبل.',
    tooLongAgo: 'تاريخ الميلاد هذا قديم جدًا.',
    general: 'يُرجى كتابة اليوم والشهر والسنة.',
  },
  identifier: { general: 'يُرجى كتابة بريدك الإلكتروني أو رقم العميل.' },
  currentPassword: {
    missing: 'يُرجى كتابة كلمة المرور الحالية.',
    wrong: 'كلمة المرور هذه غير صحيحة.',
    general: 'يُرجى كتابة كلمة المرور.',
  },
};
