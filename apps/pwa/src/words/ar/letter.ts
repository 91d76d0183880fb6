import type { LaterDictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';

const example = leftToRight('7KQ2M-9XWPA');

export const letter: LaterDictionary['letter'] = {
  lead: 'يُكتب هنا رمز رسالتنا البريدية.',
  code: 'رمز الرسالة',
  codeHint: `مثال: ${example}. يُستعمل مرة واحدة خلال 30 يومًا.`,
  whereIsCode: 'أين هذا الرمز؟',
  codeRead: (code) => `تمت قراءة الرمز: ${leftToRight(code)}. يُرجى ملء الباقي.`,
  birthDateToo: 'نحتاج أيضًا إلى تاريخ ميلادك.',
  none: 'ليست لديك رسالة؟',
  call: 'يُرجى الاتصال بنا وذكر رقم الملف إن وُجد.',
  check: 'نتحقق معك.',
  post: 'يصلك الرمز إلى بيتك بالبريد.',
  back: 'العودة إلى تسجيل المستأجر',
};

export const letterDrawing: LaterDictionary['letterDrawing'] = {
  alternative: 'رسالتنا: الرمز داخل الإطار، بجانب المربع الذي تقرؤه الكاميرا.',
  caption: 'الرمز داخل الإطار في رسالتنا.',
};

export const scan: LaterDictionary['scan'] = {
  open: 'قراءة الرمز بالكاميرا',
  title: 'قراءة رمز الرسالة',
  lead: 'يُرجى وضع المربع الأبيض والأسود أمام الكاميرا.',
  starting: 'الكاميرا قيد التشغيل…',
  foreign: 'هذا المربع ليس مربع رسالتنا.',
  refused: 'الكاميرا غير مسموح بها. يُرجى كتابة الرمز باليد.',
  missing: 'الكاميرا لا تستجيب. يُرجى كتابة الرمز باليد.',
  close: 'إغلاق',
};
