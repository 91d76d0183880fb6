import type { Dictionary } from '../dictionary.ts';

export const letter: Dictionary['letter'] = {
  lead: 'لم يتم التعرف على معلوماتك؟ اطلب رسالة بريدية.',
  call: 'اتصل بنا. اذكر رقم الملف إن كان لديك.',
  check: 'نتحقق معك.',
  open: 'نساعدك على فتح حسابك.',
  back: 'العودة إلى تسجيل المستأجر',
};
