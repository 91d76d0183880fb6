import type { LaterDictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: '8 أحرف على الأقل',
  uppercase: 'حرف لاتيني كبير واحد على الأقل',
  lowercase: 'حرف لاتيني صغير واحد على الأقل',
  digit: 'رقم واحد على الأقل',
  special: 'رمز خاص واحد على الأقل (مثل @)',
  unsupportedCharacter: 'حرف غير مرئي',
  tooLong: 'أكثر من 128 حرفًا',
  personalData: 'اسمك أو اسم عائلتك أو بريدك أو رقمك',
  tooCommon: 'كلمة يسهل تخمينها',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'يجب أن تحتوي كلمة المرور على:',
  mustNotContain: 'يجب ألا تحتوي على:',
  met: 'تم',
  unmet: 'لم يتم بعد',
  advice: `جملة قصيرة يسهل تذكرها، مثل ${leftToRight('«trois chats sur deux toits»')}. ثم يُضاف إليها ما ينقص.`,
};
