import type { LaterDictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';

export const laterFieldErrors: LaterDictionary['laterFieldErrors'] = {
  letterCode: {
    required: 'يُرجى كتابة رمز الرسالة.',
    general: `يتكون الرمز من 10 حروف وأرقام، مثل ${leftToRight('7KQ2M-9XWPA')}.`,
  },
  email: {
    required: 'يُرجى كتابة عنوان بريدك الإلكتروني.',
    unchanged: 'أُرسلت الرسالة من قبل إلى هذا العنوان. يُرجى تصحيحه.',
    tooLong: 'عنوان البريد الإلكتروني هذا طويل جدًا.',
    sameAddress: 'هذا هو عنوان بريدك الإلكتروني الحالي.',
    general: `يُرجى كتابة عنوان مثل ${leftToRight('nom@exemple.fr')}.`,
  },
  emailAgain: {
    required: 'يُرجى كتابة عنوان البريد الإلكتروني مرة ثانية.',
    general: 'عنوانا البريد الإلكتروني مختلفان.',
  },
  password: {
    required: 'يُرجى كتابة كلمة مرور.',
    tooLong: 'كلمة المرور هذه طويلة جدًا.',
    general: 'كلمة المرور هذه غير مناسبة: يُرجى النظر في القواعد.',
  },
  passwordAgain: {
    required: 'يُرجى كتابة كلمة المرور مرة ثانية.',
    general: 'كلمتا المرور مختلفتان.',
  },
  terms: { general: 'تلزم الموافقة على الشروط للمتابعة.' },
  humanCode: {
    required: 'يُرجى كتابة الأرقام الستة الظاهرة في الصورة.',
    asked: 'يُرجى نسخ الأرقام الستة الظاهرة في الصورة.',
    wrong: 'هذه ليست أرقام الصورة. إليك صورة أخرى.',
    late: 'هذه الصورة قديمة جدًا. إليك صورة أخرى.',
    general: 'يُرجى كتابة الأرقام الستة الظاهرة في الصورة من دون حروف.',
  },
};
