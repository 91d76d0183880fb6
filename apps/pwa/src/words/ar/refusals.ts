import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';
import { phone } from './paper.ts';

export const refusals: Dictionary['refusals'] = {
  invalidInput: 'تحقق مما كتبته.',
  identityNotMatched: `لا نجد هذه المعلومات مجتمعة. تحقق منها في إشعار الإيجار. وإلا فسجّل برسالة بريدية: اتصل بالرقم ${phone}.`,
  alreadyRegistered: 'لديك حساب من قبل. سجّل الدخول أو اطلب كلمة مرور جديدة.',
  letterCodeRefused: `هذه المعلومات غير متطابقة. تحقق منها في آخر رسالة بريدية وصلتك. وإلا فاتصل بالرقم ${phone}.`,
  birthDateRequired: 'اكتب تاريخ ميلادك.',
  letterOnly: `لهذا الرقم، يتم التسجيل برسالة بريدية. اتصل بالرقم ${phone}.`,
  ticketExpired: 'مر وقت طويل. ابدأ من جديد من المرحلة 1.',
  weakPassword: 'كلمة المرور هذه غير مناسبة.',
  termsOutdated: 'تغيرت الشروط. اقرأها ووافق عليها من جديد.',
  noRegistration: 'لم نعد نجد تسجيلك. سجّل الدخول أو ابدأ من جديد.',
  resendTooSoon: 'أُرسلت رسالة إلكترونية قبل قليل. انتظر قليلًا قبل الرسالة التالية.',
  linkRefused: 'هذا الرابط لم يعد يعمل. اطلب رابطًا جديدًا.',
  passwordRequired: 'اكتب كلمة المرور التي اخترتها عند التسجيل.',
  wrongCredentials: 'المعرّف أو كلمة المرور غير صحيحة.',
  activationPending: 'لم يتم تفعيل حسابك بعد. تحقق من بريدك الإلكتروني.',
  useEmail: 'سجّل الدخول بعنوان بريدك الإلكتروني.',
  signInRequired: 'سجّل الدخول للمتابعة.',
  tooManyAttempts: 'محاولات كثيرة. انتظر قليلًا.',
  humanCheckRequired: `لم ينجح التحقق. حاول مرة أخرى أو اتصل بالرقم ${phone}.`,
  humanCheckFailed: `لم ينجح التحقق. حاول مرة أخرى أو اتصل بالرقم ${phone}.`,
  crossSite: 'هذا الطلب آت من موقع آخر. أعد تحميل الصفحة.',
  badRequest: 'لم يُفهم الطلب. أعد تحميل الصفحة.',
  notFound: 'تغيرت هذه الصفحة. أعد تحميلها.',
  methodNotAllowed: 'لم يُفهم الطلب. أعد تحميل الصفحة.',
  payloadTooLarge: 'ما كتبته طويل جدًا.',
  unsupportedMediaType: 'لم يُفهم الطلب. أعد تحميل الصفحة.',
  busy: 'يوجد عدد كبير من الزوار. حاول بعد بضع ثوان.',
};

export const failures: Dictionary['failures'] = {
  unreachable: 'لا توجد شبكة. ما كتبته يبقى هنا. حاول لاحقًا.',
  fault: `حدثت مشكلة من جهتنا. حاول لاحقًا أو اتصل بالرقم ${phone}.`,
  caseNumber: (number) => `اذكر رقم الملف هذا: ${leftToRight(number)}.`,
  retryAt: (time) => `حاول ابتداءً من: ${time}.`,
};

export const fieldErrors: Dictionary['fieldErrors'] = {
  clientNumber: {
    required: 'اكتب رقم العميل.',
    tooManyDigits: 'رقم العميل من 8 أرقام على الأكثر.',
    onlyZeros: 'لا يمكن أن يكون رقم العميل أصفارًا فقط.',
    general: 'يتكون رقم العميل من أرقام.',
  },
  letterCode: {
    required: 'اكتب رمز الرسالة.',
    general: `يتكون الرمز من 10 حروف وأرقام، مثل ${leftToRight('7KQ2M-9XWPA')}.`,
  },
  lastName: {
    required: 'اكتب اسم العائلة.',
    general: 'اكتب اسم العائلة كما في إشعار الإيجار.',
  },
  firstName: {
    required: 'اكتب اسمك الشخصي.',
    general: 'اكتب اسمك الشخصي كما في إشعار الإيجار.',
  },
  birthDate: {
    required: 'اكتب تاريخ ميلادك.',
    twoDigitYear: 'اكتب السنة بأربعة أرقام، مثل 1975.',
    notACalendarDate: 'هذا التاريخ غير موجود في التقويم.',
    inFuture: 'تاريخ الميلاد هذا في المستقبل.',
    tooLongAgo: 'تاريخ الميلاد هذا قديم جدًا.',
    general: 'اكتب اليوم والشهر والسنة.',
  },
  email: {
    required: 'اكتب عنوان بريدك الإلكتروني.',
    unchanged: 'أُرسلت الرسالة من قبل إلى هذا العنوان. صحّحه.',
    tooLong: 'عنوان البريد الإلكتروني هذا طويل جدًا.',
    general: `اكتب عنوانًا مثل ${leftToRight('nom@exemple.fr')}.`,
  },
  emailAgain: {
    required: 'اكتب عنوان البريد الإلكتروني مرة ثانية.',
    general: 'عنوانا البريد الإلكتروني مختلفان.',
  },
  password: {
    required: 'اكتب كلمة مرور.',
    tooLong: 'كلمة المرور هذه طويلة جدًا.',
    general: 'كلمة المرور هذه غير مناسبة: انظر القواعد.',
  },
  passwordAgain: {
    required: 'اكتب كلمة المرور مرة ثانية.',
    general: 'كلمتا المرور مختلفتان.',
  },
  terms: { general: 'وافق على الشروط للمتابعة.' },
  identifier: { general: 'اكتب بريدك الإلكتروني أو رقم العميل.' },
  humanCode: {
    required: 'اكتب الأرقام الستة الظاهرة في الصورة.',
    asked: 'انسخ الأرقام الستة الظاهرة في الصورة.',
    wrong: 'هذه ليست أرقام الصورة. إليك صورة أخرى.',
    late: 'هذه الصورة قديمة جدًا. إليك صورة أخرى.',
    general: 'اكتب الأرقام الستة الظاهرة في الصورة من دون حروف.',
  },
  currentPassword: {
    wrong: 'كلمة المرور هذه غير صحيحة.',
    general: 'اكتب كلمة المرور.',
  },
};

export const passwordRules: Dictionary['passwordRules'] = {
  length: '8 أحرف على الأقل',
  uppercase: 'حرف لاتيني كبير واحد على الأقل',
  lowercase: 'حرف لاتيني صغير واحد على الأقل',
  digit: 'رقم واحد على الأقل',
  special: 'رمز خاص واحد على الأقل (مثل @)',
  unsupportedCharacter: 'دون أي حرف غير مرئي',
  tooLong: '128 حرفًا على الأكثر',
  personalData: 'دون اسمك أو اسم عائلتك أو بريدك أو رقمك',
  tooCommon: 'كلمة مرور يصعب تخمينها',
};
