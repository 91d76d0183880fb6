import type { LaterDictionary } from '../dictionary.ts';

export const activation: LaterDictionary['activation'] = {
  title: 'Ativação da sua conta',
  oneThing: 'Só falta fazer uma coisa.',
  askPassword: 'Para sua segurança, escreva a sua palavra-passe.',
  passwordHint: 'A que escolheu na inscrição.',
  activate: 'Ativar a minha conta',
  alreadyActive: 'A sua conta já está ativada.',
  openApp: 'No seu telemóvel, abra a aplicação e inicie sessão.',
  openHome: 'Abrir o meu espaço',
  expired: 'Esta ligação já não é válida. Peça um novo e-mail.',
  askMail: 'Pedir um novo e-mail',
  elsewhere: 'Noutro aparelho? [Inicie sessão] primeiro.',
  unknown: 'Esta ligação não funciona.',
  lastMail: 'Abra o último e-mail recebido e clique de novo na ligação.',
};
