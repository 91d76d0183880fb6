import type { LaterDictionary } from '../dictionary.ts';

export const install: LaterDictionary['install'] = {
  title: 'التطبيق على الشاشة الرئيسية',
  why: 'يُفتح بلمسة واحدة، حتى بدون شبكة.',
  install: 'تثبيت التطبيق',
  later: 'لاحقًا',
  share: 'الضغط على «مشاركة».',
  addToHome: 'الضغط على «إضافة إلى الشاشة الرئيسية».',
  confirm: 'الضغط على «إضافة».',
  installed: 'التطبيق موجود على الشاشة الرئيسية.',
};
