import type { Dictionary } from '../dictionary.ts';

export const letter: Dictionary['letter'] = {
  lead: 'As suas informações não são reconhecidas? Peça uma carta.',
  call: 'Telefone-nos. Indique o número de processo, se tiver um.',
  check: 'Verificamos consigo.',
  open: 'Ajudamos a abrir a sua conta.',
  back: 'Voltar à inscrição de inquilino',
};
