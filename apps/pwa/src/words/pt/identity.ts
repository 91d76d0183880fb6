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
