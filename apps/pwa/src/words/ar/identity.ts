import type { Dictionary } from '../dictionary.ts';

export const identity: Dictionary['identity'] = {
  step: 'المرحلة 1 / 2',
  lead: 'يُرجى ملء معلوماتك الشخصية.',
  whereIsNumber: 'أين هذا الرقم؟',
  noNotice: 'ليس لدي إشعار الإيجار',
  callForNumber: 'يُرجى الاتصال بنا على {phone}. سنعطيك رقمك.',
  haveCode: 'هل وصلتك رسالة بريدية فيها رمز؟',
  notMine: 'هذا الحساب ليس لك، أو فقدت عنوانه؟ يمكن [طلب رسالة بريدية].',
};
