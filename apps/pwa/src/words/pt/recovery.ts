import type { LaterDictionary } from '../dictionary.ts';

export const lostPassword: LaterDictionary['lostPassword'] = {
  lead: 'Enviamos-lhe um e-mail para escolher uma nova.',
  send: 'Receber o e-mail',
  sent: 'Se existir uma conta, partiu um e-mail para o seu endereço.',
  open: 'Abra este e-mail.',
  click: 'Clique na ligação. Funciona durante 1 hora.',
  choose: 'Escolha uma nova palavra-passe.',
  noMail: 'Não recebeu o e-mail?',
  spam: 'Veja na pasta de spam. A sua conta ainda não está ativada? [Inicie sessão].',
  otherAddress: 'Escrever outro endereço',
};

export const newPassword: LaterDictionary['newPassword'] = {
  title: 'Nova palavra-passe',
  label: 'A sua nova palavra-passe',
  again: 'Confirme a sua nova palavra-passe',
  done: 'A sua palavra-passe foi alterada. Inicie sessão com a nova.',
  dead: 'Esta ligação já não funciona. Peça um novo e-mail.',
  stillWorks: 'A sua ligação continua a funcionar.',
};
