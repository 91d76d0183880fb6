import type { Dictionary } from '../dictionary.ts';

export const letter: Dictionary['letter'] = {
  lead: 'Bilgileriniz tanınmıyor mu? Bir mektup isteyin.',
  call: 'Bizi arayın. Varsa dosya numaranızı söyleyin.',
  check: 'Bilgilerinizi sizinle birlikte kontrol ederiz.',
  open: 'Hesabınızı açmanıza yardım ederiz.',
  back: 'Kiracı kaydına dön',
};
