import type { Dictionary } from '../dictionary.ts';

export const identity: Dictionary['identity'] = {
  step: 'المرحلة 1 / 2',
  lead: 'املأ معلوماتك الشخصية.',
  whereIsNumber: 'أين هذا الرقم؟',
  noNotice: 'ليس لدي إشعار الإيجار',
  callForNumber: 'اتصل بنا على {phone}. سنعطيك رقمك.',
  haveCode: 'هل تلقيت رسالة بريدية فيها رمز؟',
};

export const submit: Dictionary['submit'] = {
  title: 'حسابك',
  step: 'المرحلة 2 / 2',
  lead: 'ستسجل الدخول ببريدك الإلكتروني أو برقم العميل.',
  accept: 'أوافق على الشروط العامة للاستخدام',
  readTerms: 'قراءة الشروط (في علامة تبويب جديدة)',
  toStepOne: 'الرجوع إلى المرحلة 1',
  backToStepOne: 'العودة إلى المرحلة 1',
};

export const waiting: Dictionary['waiting'] = {
  title: 'تحقق من بريدك الإلكتروني',
  titleActive: 'تم تفعيل حسابك',
  lost: 'لم نعد نجد تسجيلك في هذا المتصفح.',
  restart: 'بدء التسجيل من جديد',
  active: 'يمكنك تسجيل الدخول.',
  sent: 'أرسلنا رسالة إلكترونية إلى:',
  queued: 'نرسل رسالة إلكترونية إلى:',
  refused: 'لم تصل الرسالة إلى:',
  mailRefused: 'رفض خادم البريد الرسالة. صحّح عنوانك.',
  open: 'افتح هذه الرسالة.',
  click: 'اضغط على أحد الرابطين.',
  goesOn: 'ستتابع هذه الصفحة وحدها.',
  noMail: 'لم تصلك الرسالة؟',
  spam: (until) => `انظر في البريد غير المرغوب فيه (SPAM). يعمل الرابط حتى: ${until}.`,
  resend: 'إعادة إرسال الرسالة',
  resent: 'أُرسلت رسالة جديدة.',
  resendIn: (duration) => `يمكن طلب رسالة جديدة بعد ${duration}.`,
  resendAt: (time) => `يمكن طلب رسالة جديدة ابتداءً من: ${time}.`,
  correct: 'تصحيح العنوان',
  newEmail: 'البريد الإلكتروني الجديد',
  newEmailHint: 'الروابط التي أُرسلت من قبل لن تعمل بعد ذلك.',
  sendThere: 'الإرسال إلى هذا العنوان',
  keep: 'الاحتفاظ بهذا العنوان',
  corrected: 'تم تصحيح العنوان: أُرسلت رسالة جديدة.',
};
