import type { LaterDictionary } from '../dictionary.ts';
import { leftToRight } from '../left-to-right.ts';

export const passwordRules: LaterDictionary['passwordRules'] = {
  length: '8 أحرف على الأقل',
  uppercase: 'حرف لاتيني كبير واحد على الأقل',
  lowercase: 'حرف لاتيني صغير واحد على الأقل',
  digit: 'رقم واحد على الأقل',
  special: 'رمز خاص واحد على الأقل (مثل @)',
  unsupportedCharacter: 'دون أي حرف غير مرئي',
  tooLong: '128 حرفًا على الأكثر',
  personalData: 'دون اسمك أو اسم عائلتك أو بريدك أو رقمك',
  tooCommon: 'كلمة مرور يصعب تخمينها',
};

export const passwordList: LaterDictionary['passwordList'] = {
  mustContain: 'يجب أن تحتوي كلمة المرور على:',
  met: 'تم',
  unmet: 'لم يتم بعد',
  advice: `جملة قصيرة يسهل تذكرها، مثل ${leftToRight('«Trois-Chats-Sur-2-Toits»')}.`,
};
