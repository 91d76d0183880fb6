import type { Dictionary } from '../dictionary.ts';

export const identity: Dictionary['identity'] = {
  step: 'Etapa 1 / 2',
  lead: 'Preencha as suas informações pessoais.',
  whereIsNumber: 'Onde está este número?',
  noNotice: 'Não tenho o meu aviso de renda',
  callForNumber: 'Telefone para o {phone}. Dar-lhe-emos o seu número.',
  haveCode: 'Recebeu uma carta com um código?',
  notMine: 'Esta conta não é sua, ou perdeu o endereço dela? [Peça uma carta].',
};

export const submit: Dictionary['submit'] = {
  title: 'A sua conta',
  step: 'Etapa 2 / 2',
  lead: 'Vai iniciar sessão com o seu endereço de e-mail ou o seu número de cliente.',
  limit: 'Tem 30 minutos para esta etapa.',
  accept: 'Aceito as condições gerais de utilização',
  readTerms: 'Ler as condições (novo separador)',
  toStepOne: 'Regressar à etapa 1',
  backToStepOne: 'Voltar à etapa 1',
};

export const waiting: Dictionary['waiting'] = {
  title: 'Veja os seus e-mails',
  titleActive: 'A sua conta está ativada',
  titleLost: 'A sua inscrição',
  lost: 'Já não encontramos a sua inscrição neste navegador.',
  lostWays: 'Inicie sessão com a palavra-passe escolhida, ou recomece.',
  restart: 'Recomeçar a inscrição',
  active: 'Já pode iniciar sessão.',
  sent: 'Enviámos um e-mail para:',
  queued: 'Estamos a enviar um e-mail para:',
  refused: 'O e-mail não chegou a:',
  mailRefused: 'O servidor de correio recusou o e-mail. Corrija o seu endereço.',
  open: 'Abra este e-mail.',
  click: 'Clique numa das duas ligações.',
  goesOn: 'Esta página continua sozinha.',
  noMail: 'Não recebeu o e-mail?',
  spam: (until) => `Veja na pasta de spam. A ligação funciona até: ${until}.`,
  resend: 'Reenviar o e-mail',
  resent: 'Partiu um novo e-mail.',
  resendIn: (duration) => `Pode pedir um novo e-mail dentro de ${duration}.`,
  resendAt: (time) => `Pode pedir um novo e-mail a partir de: ${time}.`,
  correct: 'Corrigir o endereço',
  newEmail: 'Novo endereço de e-mail',
  newEmailHint: 'As ligações já enviadas deixarão de funcionar.',
  sendThere: 'Enviar para este endereço',
  keep: 'Manter este endereço',
  corrected: 'Endereço corrigido: partiu um novo e-mail.',
};
