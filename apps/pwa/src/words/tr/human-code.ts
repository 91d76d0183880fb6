import type { LaterDictionary } from '../dictionary.ts';

export const humanCode: LaterDictionary['humanCode'] = {
  label: 'Resimdeki karakterleri girin',
  hint: '6 rakam vardır.',
  alternative: 'Yazılacak 6 rakamlı resim',
  why: 'Ağınızdan çok sayıda deneme yapıldı. Devam etmek için rakamları yazın.',
  another: 'Başka bir resim',
  listen: 'Rakamları dinleyin',
  preparing: 'Bir dakika, resmi hazırlıyoruz…',
  ready: 'Resim hazır.',
  lost: 'Resim gelmedi. Başka bir resim isteyin.',
  neither:
    'Bu kodu ne görebiliyor ne de duyabiliyor musunuz? [Mektupla kaydolun] veya {phone} numarasını arayın.',
};
