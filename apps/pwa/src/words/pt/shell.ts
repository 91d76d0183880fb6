import { openingHours } from 'virtual:opening-hours/pt';
import type { Dictionary } from '../dictionary.ts';

export const shell: Dictionary['shell'] = {
  skip: 'Ir para o conteúdo',
  help: 'Ajuda',
  footer: 'Rodapé',
  terms: 'Condições de utilização',
  accessibility: 'Acessibilidade: parcialmente conforme',
  website: 'Sítio na Internet',
  back: 'Voltar',
};

export const update: Dictionary['update'] = {
  ready: 'Está pronta uma nova versão.',
  take: 'Atualizar',
  afterForm: 'Há um formulário começado. A atualização será feita depois.',
  required: 'É necessária uma atualização para continuar.',
  missing: 'Não foi possível abrir esta página',
  changed: 'A aplicação mudou. Recarregue a página.',
  reload: 'Recarregar a página',
};

export const languages: Dictionary['languages'] = {
  choose: 'Língua',
  unavailable: 'Esta língua ainda não está aqui. Tente quando tiver rede.',
};

export const ways: Dictionary['ways'] = {
  signIn: 'Iniciar sessão',
  lostPassword: 'Perda da palavra-passe',
  register: 'Inscrição de inquilino',
  registerByLetter: 'Inscrição com uma carta',
  others: 'Outras possibilidades',
  backToSignIn: 'Voltar ao início de sessão',
};

export const office: Dictionary['office'] = {
  question: 'Tem uma pergunta? Telefone-nos.',
  hours: openingHours,
};

export const drawing: Dictionary['drawing'] = {
  alternative: (reference) =>
    `Um aviso de renda: a referência está em cima, à esquerda, aqui ${reference}.`,
  caption: 'É a «référence à rappeler», em cima, à esquerda, no seu aviso de renda.',
};

export const welcome: Dictionary['welcome'] = {
  title: 'Espaço do inquilino',
  lead: (landlord) =>
    `Bem-vindo à ${landlord}. Basta o seu aviso de renda («avis d’échéance») para abrir a sua conta.`,
  haveAccount: 'Já tem uma conta?',
  first: 'Primeira inscrição',
};

export const siteMap: Dictionary['siteMap'] = {
  title: 'Mapa do sítio',
};
