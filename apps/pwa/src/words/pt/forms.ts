import type { Dictionary } from '../dictionary.ts';

export const forms: Dictionary['forms'] = {
  required: 'Os campos marcados com * são obrigatórios.',
  problem: 'Há um problema',
  error: (text) => `Erro: ${text}`,
  pending: 'Um momento…',
  checking: 'Um momento, estamos a verificar…',
  next: 'Seguinte',
  finish: 'Terminar',
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
};

export const fields: Dictionary['fields'] = {
  clientNumber: 'Número de cliente',
  clientNumberHint: (reference) =>
    `A «référence à rappeler», com ou sem os zeros. Exemplo: ${reference}`,
  lastName: 'Apelido',
  firstName: 'Nome próprio',
  latinLetters: '',
  birthDate: 'Data de nascimento',
  birthDateHint: 'Exemplo: 10 9 1975',
  day: 'Dia',
  month: 'Mês',
  year: 'Ano',
  email: 'Endereço de e-mail',
  emailHint: 'Exemplo: nome@exemplo.fr',
  emailAgain: 'Confirme o endereço de e-mail',
  emailSuggestion: 'Queria dizer {email}?',
  identifier: 'Endereço de e-mail ou número de cliente',
  password: 'Palavra-passe',
  passwordAgain: 'Confirme a palavra-passe',
};

export const password: Dictionary['password'] = {
  show: 'Mostrar',
  hide: 'Ocultar',
};
