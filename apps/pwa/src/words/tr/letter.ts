import type { LaterDictionary } from '../dictionary.ts';

export const letter: LaterDictionary['letter'] = {
  lead: 'Mektubumuzdaki kodu buraya yazın.',
  code: 'Mektuptaki kod',
  codeHint: 'Örnek: 7KQ2M-9XWPA. Yalnızca bir kez, 30 gün içinde kullanılır.',
  whereIsCode: 'Bu kod nerede?',
  codeRead: (code) => `Okunan kod: ${code}. Kalanını doldurun.`,
  birthDateToo: 'Doğum tarihiniz de gerekiyor.',
  none: 'Mektubunuz yok mu?',
  call: 'Bizi arayın. Varsa dosya numaranızı söyleyin.',
  check: 'Bilgileri sizinle birlikte kontrol ederiz.',
  post: 'Kod evinize postayla gelir.',
  back: 'Kiracı kaydına dön',
};

export const letterDrawing: LaterDictionary['letterDrawing'] = {
  alternative: 'Mektubumuz: kod çerçevenin içinde, kameraya gösterilecek karenin yanındadır.',
  caption: 'Kod, mektubumuzdaki çerçevenin içindedir.',
};

export const scan: LaterDictionary['scan'] = {
  open: 'Kodu kamerayla oku',
  title: 'Mektuptaki kodu oku',
  lead: 'Siyah beyaz kareyi kameraya gösterin.',
  starting: 'Kamera açılıyor…',
  foreign: 'Bu kare bizim mektubumuzdaki değil.',
  refused: 'Kameraya izin verilmedi. Kodu elle yazın.',
  missing: 'Kamera yanıt vermiyor. Kodu elle yazın.',
  close: 'Kapat',
};
