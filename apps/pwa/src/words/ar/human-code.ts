import type { LaterDictionary } from '../dictionary.ts';

export const humanCode: LaterDictionary['humanCode'] = {
  label: 'الرموز الظاهرة في الصورة',
  hint: 'هي 6 أرقام.',
  alternative: 'صورة فيها 6 أرقام لنسخها',
  why: 'جرت محاولات كثيرة من شبكتك. يُرجى نسخ الأرقام للمتابعة.',
  another: 'صورة أخرى',
  listen: 'الاستماع إلى الأرقام',
  preparing: 'لحظة من فضلك، نُعدّ الصورة…',
  ready: 'الصورة جاهزة.',
  lost: 'لم تصل الصورة. يُرجى طلب صورة أخرى.',
  neither:
    'لا يمكنك رؤية هذا الرمز ولا سماعه؟ يمكن [التسجيل برسالة بريدية]، أو الاتصال بالرقم {phone}.',
};
