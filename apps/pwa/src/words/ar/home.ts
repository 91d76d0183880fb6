import type { LaterDictionary } from '../dictionary.ts';
import { reference } from './paper.ts';

export const home: LaterDictionary['home'] = {
  title: 'فضائي',
  hello: (firstName) => `مرحبًا \u2068${firstName}\u2069`,
  tenant: 'المستأجر',
  reference: `المرجع ${reference}`,
  coTenants: (count) => (count > 1 ? 'شركاء السكن' : 'شريك السكن'),
  since: 'مستأجر منذ',
  account: 'حسابي',
  accountLine: 'البريد الإلكتروني وكلمة المرور والأجهزة المتصلة.',
  signOut: 'تسجيل الخروج',
};
