import type { LaterDictionary } from '../dictionary.ts';

export const help: LaterDictionary['help'] = {
  where: 'Onde está o meu número de cliente?',
  whereAnswer: 'Em cima, à esquerda, no seu aviso de renda. É a «référence à rappeler».',
  zeros: 'Escreva-o com ou sem os zeros.',
  notMatched: 'As minhas informações não são reconhecidas',
  asOnNotice: 'Escreva o seu nome como no aviso de renda («avis d’échéance»).',
  byLetter: 'Se não resultar, [peça uma carta].',
  noMail: 'Não recebo o e-mail',
  spam: 'Veja na pasta de spam.',
  signInAgain: 'Depois, [inicie sessão]: poderá pedi-lo de novo.',
  lostPassword: 'Perdi a minha palavra-passe',
  noAccess: 'Já não tenho acesso ao meu endereço de e-mail',
  takeBack: 'Telefone-nos. Com [a nossa carta], recupera a sua conta.',
  install: 'Instalar a aplicação no meu telemóvel',
  android: 'Android: abra o menu do navegador e escolha «Instalar aplicação».',
  iphone: 'iPhone: toque em «Partilhar» e depois em «Adicionar ao ecrã principal».',
};

export const notFound: LaterDictionary['notFound'] = {
  title: 'Esta página não existe',
  lead: 'O endereço pode estar mal escrito.',
  home: 'Ir para a página inicial',
};
