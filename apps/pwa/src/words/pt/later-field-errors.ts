import type { LaterDictionary } from '../dictionary.ts';

export const laterFieldErrors: LaterDictionary['laterFieldErrors'] = {
  letterCode: {
    required: 'Escreva o código da carta.',
    general: 'O código tem 10 letras e algarismos, como 7KQ2M-9XWPA.',
  },
  email: {
    required: 'Escreva o seu endereço de e-mail.',
    unchanged: 'O e-mail já foi enviado para este endereço. Corrija-o.',
    tooLong: 'Este endereço de e-mail é demasiado longo.',
    sameAddress: 'Este já é o seu endereço de e-mail.',
    general: 'Escreva um endereço como nome@exemplo.fr.',
  },
  emailAgain: {
    required: 'Escreva o endereço de e-mail uma segunda vez.',
    general: 'Os dois endereços de e-mail são diferentes.',
  },
  password: {
    required: 'Escreva uma palavra-passe.',
    tooLong: 'Esta palavra-passe é demasiado longa.',
    general: 'Esta palavra-passe não serve: veja as regras.',
  },
  passwordAgain: {
    required: 'Escreva a palavra-passe uma segunda vez.',
    general: 'As duas palavras-passe são diferentes.',
  },
  terms: { general: 'Aceite as condições para continuar.' },
  humanCode: {
    required: 'Escreva os 6 algarismos da imagem.',
    asked: 'Copie os 6 algarismos da imagem.',
    wrong: 'Estes não são os algarismos da imagem. Aqui está outra.',
    late: 'Esta imagem é demasiado antiga. Aqui está outra.',
    general: 'Escreva os 6 algarismos da imagem, sem letras.',
  },
};
