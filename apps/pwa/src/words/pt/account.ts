import type { AccountDictionary } from '../dictionary.ts';

export const account: AccountDictionary['account'] = {
  title: 'A minha conta',
  back: 'Voltar à minha conta',
  home: 'Voltar à página inicial',
  email: 'Mudar o meu endereço de e-mail',
  password: 'Mudar a minha palavra-passe',
  passwordLine: 'Se alguém a conhece, por exemplo.',
  devices: 'Aparelhos ligados',
  devicesLine: 'Ver onde a sua conta está aberta.',
  activity: 'Atividade recente',
  activityLine: 'O que aconteceu na sua conta.',
  data: 'Descarregar os meus dados',
  dataLine: 'Tudo o que guardamos sobre si.',
  language: 'Língua da aplicação',
  termsAccepted: 'Já as aceitou.',
  termsPending: 'Há uma nova versão para aceitar.',
  forget: 'Esquecer este aparelho',
  forgetLine: 'Para um aparelho emprestado ou partilhado.',
  close: 'Fechar a minha conta',
  closeLine: 'Poderá inscrever-se de novo.',
  currentPassword: 'A sua palavra-passe atual',
};

export const changePassword: AccountDictionary['changePassword'] = {
  lead: 'A sessão será terminada nos seus outros aparelhos.',
  send: 'Mudar a palavra-passe',
  doneTitle: 'A sua palavra-passe foi alterada',
  done: 'A sessão foi terminada em todos os seus outros aparelhos.',
  here: 'Neste aparelho, a sessão continua aberta.',
};

export const changeEmail: AccountDictionary['changeEmail'] = {
  lead: 'O seu endereço atual: {email}',
  label: 'O seu novo endereço de e-mail',
  send: 'Receber o e-mail',
  click: 'Clique na ligação. Funciona durante 24 horas.',
  confirm: 'Confirme o novo endereço.',
  meanwhile: 'Nada muda antes. O seu endereço continua a ser {email}.',
  other: 'Escrever outro endereço',
};

export const emailLinks: AccountDictionary['emailLinks'] = {
  confirmTitle: 'Confirmar o seu novo endereço',
  confirmLead: 'Só falta fazer uma coisa.',
  confirm: 'Confirmar este endereço',
  confirmedTitle: 'O seu endereço foi alterado',
  confirmed: 'Para iniciar sessão, use agora:',
  deadTitle: 'Esta ligação já não funciona',
  confirmDead: 'O seu novo endereço talvez já esteja confirmado.',
  seeAddress: 'Ver o meu endereço',
  undoTitle: 'Recuperar o seu endereço de e-mail',
  undoLead: 'Não pediu esta alteração? Anule-a aqui.',
  undoAddress: 'A sua conta volta a ter este endereço.',
  undoDevices: 'A sessão é terminada em todos os aparelhos.',
  undoPassword: 'Escolhe uma nova palavra-passe.',
  undo: 'Recuperar o meu endereço',
  undoneTitle: 'O seu endereço voltou',
  undone: 'Enviámos-lhe um e-mail para escolher uma nova palavra-passe.',
  undoDead:
    'O seu endereço talvez já tenha voltado. Se não, peça uma nova palavra-passe, ou telefone-nos.',
};

export const accountData: AccountDictionary['accountData'] = {
  lead: 'Recebe um ficheiro. Contém:',
  tenant: 'o seu nome, o seu endereço e as datas do arrendamento',
  account: 'o seu endereço de e-mail, a sua língua, as condições aceites',
  devices: 'os seus aparelhos ligados',
  mails: 'os e-mails e as cartas enviados',
  events: 'a atividade da sua conta, durante 12 meses',
  without: 'Não contém palavras-passe nem códigos.',
  send: 'Descarregar',
  doneTitle: 'O seu ficheiro está pronto',
  done: 'Encontra-o nas suas transferências.',
  careful: 'Guarde-o só para si.',
  again: 'Guardar o ficheiro de novo',
};

export const accountLanguage: AccountDictionary['accountLanguage'] = {
  lead: 'Escolha a língua dos ecrãs e dos nossos e-mails.',
  saved: 'Os nossos e-mails também serão nesta língua.',
  notSaved: 'Por agora, os nossos e-mails ficam na língua anterior.',
};

export const forgetDevice: AccountDictionary['forgetDevice'] = {
  lead: 'Este aparelho ficará como novo.',
  signedOut: 'A sua sessão será terminada aqui.',
  erased: 'O que está guardado aqui será apagado, a língua escolhida também.',
  kept: 'A sua conta continua aberta.',
  send: 'Esquecer este aparelho',
};

export const closeAccount: AccountDictionary['closeAccount'] = {
  signIn: 'Já não poderá iniciar sessão.',
  erased: 'O seu endereço de e-mail e a sua palavra-passe serão apagados.',
  lease: 'O seu arrendamento não muda.',
  again: 'Poderá inscrever-se de novo.',
  send: 'Fechar a minha conta',
  goodbyeTitle: 'A sua conta está fechada',
  goodbye: 'Não ficou nada neste aparelho.',
  registerAgain: 'Mudou de ideias? [Inscreva-se de novo].',
};

export const newTerms: AccountDictionary['newTerms'] = {
  title: 'As condições mudaram',
  lead: 'Leia-as e aceite-as para continuar.',
  accept: 'Aceito',
  decline: 'Não aceita?',
  waysOut: 'O seu espaço fica fechado. Telefone-nos para falar disso.',
};
