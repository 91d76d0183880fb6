import type { LaterDictionary } from '../dictionary.ts';

export const humanCode: LaterDictionary['humanCode'] = {
  label: 'Escreva os caracteres que estão na imagem',
  hint: 'São 6 algarismos.',
  alternative: 'Imagem com 6 algarismos para copiar',
  why: 'Houve muitas tentativas a partir da sua rede. Copie os algarismos para continuar.',
  another: 'Outra imagem',
  listen: 'Ouvir os algarismos',
  preparing: 'Um momento, estamos a preparar a imagem…',
  ready: 'A imagem está pronta.',
  lost: 'A imagem não chegou. Peça outra.',
  neither:
    'Não consegue ver nem ouvir este código? [Registe-se com uma carta], ou ligue para o {phone}.',
};
