import type { Dictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';

const example = leftToRight('7KQ2M-9XWPA');

export const letter: Dictionary['letter'] = {
  lead: 'اكتب هنا رمز رسالتنا البريدية.',
  code: 'رمز الرسالة',
  codeHint: `مثال: ${example}. يُستعمل مرة واحدة خلال 30 يومًا.`,
  whereIsCode: 'أين هذا الرمز؟',
  codeRead: (code) => `تمت قراءة الرمز: ${leftToRight(code)}. املأ الباقي.`,
  birthDateToo: 'نحتاج أيضًا إلى تاريخ ميلادك.',
  none: 'ليست لديك رسالة؟',
  call: 'اتصل بنا. اذكر رقم الملف إن كان لديك.',
  check: 'نتحقق معك.',
  post: 'يصلك الرمز إلى بيتك بالبريد.',
  back: 'العودة إلى تسجيل المستأجر',
};

export const letterDrawing: Dictionary['letterDrawing'] = {
  alternative: 'رسالتنا: الرمز داخل الإطار، بجانب المربع الذي تقرؤه الكاميرا.',
  caption: 'الرمز داخل الإطار في رسالتنا.',
};

export const scan: Dictionary['scan'] = {
  open: 'قراءة الرمز بالكاميرا',
  title: 'قراءة رمز الرسالة',
  lead: 'وجّه المربع الأبيض والأسود نحو الكاميرا.',
  starting: 'الكاميرا قيد التشغيل…',
  foreign: 'هذا المربع ليس مربع رسالتنا.',
  refused: 'الكاميرا غير مسموح بها. اكتب الرمز بيدك.',
  missing: 'الكاميرا لا تستجيب. اكتب الرمز بيدك.',
  close: 'إغلاق',
};
