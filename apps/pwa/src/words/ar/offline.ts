import type { Dictionary } from '../dictionary.ts';

export const offline: Dictionary['offline'] = {
  unreachable: 'لا توجد شبكة.',
  returned: 'عادت الشبكة.',
  notSent: 'لم يُرسل بعد.',
  kept: 'هو محفوظ هنا لمدة 24 ساعة، ما عدا كلمة المرور والرمز.',
  notKept: 'يُرجى إبقاء هذه الصفحة مفتوحة: لا شيء محفوظ في مكان آخر.',
  sendLater: (button) => `عند عودة الشبكة، يُرجى الضغط على «${button}».`,
  sendNow: (button) => `للإرسال، يُرجى الضغط على «${button}».`,
  savedAt: (when) => `حُفظ في ${when}.`,
  restored: 'هذا ما كُتب من قبل.',
  startAnew: 'مسح',
  signedOutHere: 'تم تسجيل الخروج. لم يبق شيء على هذا الجهاز.',
};

export const launch: Dictionary['launch'] = {
  waiting: 'هناك رابط ينتظر. يمكن إكمال الاستمارة أولًا، أو فتحه.',
  follow: 'فتح الرابط',
};
