import type { Dictionary } from '../dictionary.ts';

export const lostPassword: Dictionary['lostPassword'] = {
  lead: 'نرسل إليك رسالة إلكترونية لاختيار كلمة مرور جديدة.',
  send: 'استلام الرسالة',
  sent: 'إن كان هناك حساب، فقد أُرسلت رسالة إلى عنوانه.',
  open: 'افتح هذه الرسالة.',
  click: 'اضغط على الرابط. يعمل لمدة ساعة واحدة.',
  choose: 'اختر كلمة مرور جديدة.',
  noMail: 'لم تصلك الرسالة؟',
  spam: 'انظر في البريد غير المرغوب فيه (SPAM). لم يُفعّل حسابك بعد؟ [سجّل الدخول].',
  otherAddress: 'كتابة عنوان آخر',
};

export const newPassword: Dictionary['newPassword'] = {
  title: 'كلمة مرور جديدة',
  label: 'كلمة المرور الجديدة',
  again: 'تأكيد كلمة المرور الجديدة',
  done: 'تم تغيير كلمة المرور. سجّل الدخول بالكلمة الجديدة.',
  dead: 'هذا الرابط لم يعد يعمل. اطلب رسالة جديدة.',
  stillWorks: 'ما زال الرابط يعمل.',
};
