import type { AccountDictionary } from '../dictionary.ts';

export const account: AccountDictionary['account'] = {
  title: 'حسابي',
  back: 'العودة إلى حسابي',
  home: 'العودة إلى الصفحة الرئيسية',
  email: 'تغيير بريدي الإلكتروني',
  password: 'تغيير كلمة المرور',
  passwordLine: 'إن كان شخص آخر يعرفها مثلًا.',
  devices: 'الأجهزة المتصلة',
  devicesLine: 'أين حسابك مفتوح.',
  activity: 'النشاط الأخير',
  activityLine: 'ما حدث في حسابك.',
  data: 'تنزيل بياناتي',
  dataLine: 'كل ما نحتفظ به عنك.',
  language: 'لغة التطبيق',
  termsAccepted: 'تمت الموافقة عليها.',
  termsPending: 'توجد نسخة جديدة تنتظر موافقتك.',
  forget: 'نسيان هذا الجهاز',
  forgetLine: 'لجهاز مستعار أو مشترك.',
  close: 'إغلاق حسابي',
  closeLine: 'يمكنك التسجيل من جديد.',
  currentPassword: 'كلمة المرور الحالية',
};

export const changePassword: AccountDictionary['changePassword'] = {
  lead: 'سيتم تسجيل خروج أجهزتك الأخرى.',
  send: 'تغيير كلمة المرور',
  doneTitle: 'تم تغيير كلمة المرور',
  done: 'تم تسجيل خروج جميع أجهزتك الأخرى.',
  here: 'يبقى حسابك مفتوحًا على هذا الجهاز.',
};

export const changeEmail: AccountDictionary['changeEmail'] = {
  lead: 'عنوانك الحالي: {email}',
  label: 'البريد الإلكتروني الجديد',
  send: 'استلام الرسالة',
  click: 'الضغط على الرابط. يعمل لمدة 24 ساعة.',
  confirm: 'تأكيد العنوان الجديد.',
  meanwhile: 'لا يتغير شيء قبل ذلك. يبقى عنوانك {email}.',
  other: 'كتابة عنوان آخر',
};

export const emailLinks: AccountDictionary['emailLinks'] = {
  confirmTitle: 'تأكيد عنوانك الجديد',
  confirmLead: 'بقي أمر واحد فقط.',
  confirm: 'تأكيد هذا العنوان',
  confirmedTitle: 'تم تغيير عنوانك',
  confirmed: 'يتم تسجيل الدخول الآن بالعنوان:',
  deadTitle: 'هذا الرابط لم يعد يعمل',
  confirmDead: 'ربما تم تأكيد عنوانك الجديد من قبل.',
  seeAddress: 'عرض عنواني',
  undoTitle: 'استرجاع بريدك الإلكتروني',
  undoLead: 'هذا التغيير ليس بطلب منك؟ يمكن إلغاؤه هنا.',
  undoAddress: 'يعود حسابك إلى هذا العنوان.',
  undoDevices: 'يتم تسجيل خروج جميع الأجهزة.',
  undoPassword: 'يتم اختيار كلمة مرور جديدة.',
  undo: 'استرجاع عنواني',
  undoneTitle: 'عاد عنوانك',
  undone: 'أرسلنا إليك رسالة إلكترونية لاختيار كلمة مرور جديدة.',
  undoDead: 'ربما عاد عنوانك من قبل. وإلا فيُرجى طلب كلمة مرور جديدة أو الاتصال بنا.',
};

export const accountData: AccountDictionary['accountData'] = {
  lead: 'يصلك ملف يحتوي على:',
  tenant: 'اسمك وعنوانك وتواريخ الإيجار',
  account: 'بريدك الإلكتروني ولغتك والشروط المقبولة',
  devices: 'أجهزتك المتصلة',
  mails: 'الرسائل الإلكترونية والبريدية المرسلة',
  events: 'نشاط حسابك خلال 12 شهرًا',
  without: 'لا يحتوي على كلمة مرور ولا على رمز.',
  send: 'تنزيل',
  doneTitle: 'ملفك جاهز',
  done: 'هو الآن في التنزيلات.',
  careful: 'يُرجى الاحتفاظ به لنفسك.',
  again: 'حفظ الملف مرة أخرى',
};

export const accountLanguage: AccountDictionary['accountLanguage'] = {
  lead: 'يُرجى اختيار لغة الشاشات ولغة رسائلنا.',
  saved: 'ستكون رسائلنا أيضًا بهذه اللغة.',
  notSaved: 'تبقى رسائلنا باللغة السابقة في الوقت الحالي.',
};

export const forgetDevice: AccountDictionary['forgetDevice'] = {
  lead: 'سيصبح هذا الجهاز كأنه جديد.',
  signedOut: 'سيتم تسجيل خروجك هنا.',
  erased: 'سيُمحى ما هو محفوظ هنا، واللغة المختارة أيضًا.',
  kept: 'يبقى حسابك مفتوحًا.',
  send: 'نسيان هذا الجهاز',
};

export const closeAccount: AccountDictionary['closeAccount'] = {
  signIn: 'لن يمكنك تسجيل الدخول بعد ذلك.',
  erased: 'سيُمحى بريدك الإلكتروني وكلمة المرور.',
  lease: 'لا يتغير عقد إيجارك.',
  again: 'يمكنك التسجيل من جديد.',
  send: 'إغلاق حسابي',
  goodbyeTitle: 'تم إغلاق حسابك',
  goodbye: 'لم يبق شيء على هذا الجهاز.',
  registerAgain: 'هل تغيّر رأيك؟ يمكن [التسجيل من جديد].',
};

export const newTerms: AccountDictionary['newTerms'] = {
  title: 'تغيّرت الشروط',
  lead: 'يُرجى قراءتها ثم الموافقة عليها للمتابعة.',
  accept: 'أوافق',
  decline: 'وعند عدم الموافقة؟',
  waysOut: 'يبقى فضاؤك مغلقًا. للحديث عن ذلك، يُرجى الاتصال بنا.',
};
