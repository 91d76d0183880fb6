import type { Dictionary } from '../dictionary.ts';

export const identity: Dictionary['identity'] = {
  step: 'Adım 1 / 2',
  lead: 'Kişisel bilgilerinizi yazın.',
  whereIsNumber: 'Bu numara nerede?',
  noNotice: 'Kira bildirimim yanımda değil',
  callForNumber: 'Bizi arayın: {phone}. Size numaranızı veririz.',
  haveCode: 'Kod içeren bir mektup aldınız mı?',
  notMine: 'Bu hesap sizin değil mi, ya da adresine erişemiyor musunuz? [Bir mektup isteyin].',
};
