import type { LaterDictionary } from '../dictionary.ts';

export const letter: LaterDictionary['letter'] = {
  lead: 'Escreva aqui o código da nossa carta.',
  code: 'Código da carta',
  codeHint: 'Exemplo: 7KQ2M-9XWPA. Serve uma única vez, durante 30 dias.',
  whereIsCode: 'Onde está este código?',
  codeRead: (code) => `Código lido: ${code}. Preencha o resto.`,
  birthDateToo: 'Precisamos também da sua data de nascimento.',
  none: 'Não tem nenhuma carta?',
  call: 'Telefone-nos. Indique o número de processo, se tiver um.',
  check: 'Verificamos consigo.',
  post: 'Recebe o código em casa, pelo correio.',
  back: 'Voltar à inscrição de inquilino',
};

export const letterDrawing: LaterDictionary['letterDrawing'] = {
  alternative: 'A nossa carta: o código está na moldura, ao lado do quadrado para a câmara.',
  caption: 'O código está na moldura da nossa carta.',
};

export const scan: LaterDictionary['scan'] = {
  open: 'Ler o código com a câmara',
  title: 'Ler o código da carta',
  lead: 'Mostre o quadrado preto e branco à câmara.',
  starting: 'A câmara está a arrancar…',
  foreign: 'Este quadrado não é o da nossa carta.',
  refused: 'A câmara não está autorizada. Escreva o código à mão.',
  missing: 'A câmara não responde. Escreva o código à mão.',
  close: 'Fechar',
};
