import type { LaterDictionary } from '../dictionary.ts';

export const terms: LaterDictionary['terms'] = {
  title: 'الشروط العامة للاستخدام',
  inFrench: 'هذه الشروط صالحة بالفرنسية فقط. للأسئلة، يُرجى الاتصال بنا.',
};
