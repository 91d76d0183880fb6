import type { LaterDictionary } from '../dictionary.ts';

export const lostPassword: LaterDictionary['lostPassword'] = {
  lead: 'نرسل إليك رسالة إلكترونية لاختيار كلمة مرور جديدة.',
  send: 'استلام الرسالة',
  sent: 'إن كان هناك حساب، فقد أُرسلت رسالة إلى عنوانه.',
  open: 'فتح هذه الرسالة.',
  click: 'الضغط على الرابط. يعمل لمدة ساعة واحدة.',
  choose: 'اختيار كلمة مرور جديدة.',
  noMail: 'لم تصلك الرسالة؟',
  spam: 'يُرجى النظر في البريد غير المرغوب فيه (SPAM). لم يُفعّل حسابك بعد؟ يلزم [تسجيل الدخول].',
  otherAddress: 'كتابة عنوان آخر',
};

export const newPassword: LaterDictionary['newPassword'] = {
  title: 'كلمة مرور جديدة',
  label: 'كلمة المرور الجديدة',
  again: 'تأكيد كلمة المرور الجديدة',
  done: 'تم تغيير كلمة المرور. يمكن تسجيل الدخول بالكلمة الجديدة.',
  dead: 'هذا الرابط لم يعد يعمل. يُرجى طلب رسالة جديدة.',
  stillWorks: 'ما زال الرابط يعمل.',
};
