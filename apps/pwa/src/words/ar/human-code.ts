import type { Dictionary } from '../dictionary.ts';

export const humanCode: Dictionary['humanCode'] = {
  label: 'أدخل الرموز الظاهرة في الصورة',
  hint: 'هي 6 أرقام.',
  alternative: 'صورة فيها 6 أرقام لنسخها',
  why: 'جرت محاولات كثيرة من شبكتك. انسخ الأرقام للمتابعة.',
  another: 'صورة أخرى',
  listen: 'الاستماع إلى الأرقام',
  preparing: 'لحظة من فضلك، نُعدّ الصورة…',
  ready: 'الصورة جاهزة.',
  lost: 'لم تصل الصورة. اطلب صورة أخرى.',
  neither: 'لا تستطيع رؤية هذا الرمز ولا سماعه؟ [سجّل برسالة بريدية]، أو اتصل بالرقم {phone}.',
  checking: 'لحظة من فضلك، نتحقق…',
};
