import type { AccountDictionary } from '../dictionary.ts';

export const devices: AccountDictionary['devices'] = {
  here: 'Este aparelho',
  others: 'Outros aparelhos',
  unknown: 'Aparelho desconhecido',
  seen: (when) => `Última visita: ${when}`,
  withinHour: 'há menos de uma hora',
  none: 'Nenhum outro aparelho.',
  end: 'Terminar sessão',
  endAsk: 'Terminar a sessão neste aparelho?',
  endYes: 'Sim, terminar',
  ended: (device) => `Sessão terminada: ${device}`,
  endOthers: 'Terminar em todos os outros',
  endOthersAsk: 'Terminar a sessão em todos os outros aparelhos?',
  othersEnded: 'A sessão foi terminada em todos os outros aparelhos.',
  notYours: 'Um aparelho não é seu? [Mude a sua palavra-passe].',
};

export const activity: AccountDictionary['activity'] = {
  notYou: 'Não foi você? [Mude a sua palavra-passe].',
  none: 'Nada por enquanto.',
};

export const events: AccountDictionary['events'] = {
  'account.activated': 'A sua conta foi ativada.',
  'account.takenOver': 'A sua conta foi retomada com uma carta.',
  'account.moved': 'A sua agência ligou a sua conta a uma nova referência.',
  'account.unlocked': 'A sua agência desbloqueou o início de sessão.',
  'account.idleWarned': 'Um e-mail avisou-o: a sua conta já não é usada.',
  'session.signedIn': 'Início de sessão na sua conta.',
  'session.signedOut': 'Fim de sessão.',
  'session.revoked': 'A sessão de um aparelho foi terminada à distância.',
  'session.othersRevoked': 'A sessão foi terminada em todos os outros aparelhos.',
  'password.resetRequested': 'Foi pedida uma nova palavra-passe por e-mail.',
  'password.reset': 'A palavra-passe foi escolhida de novo, por e-mail.',
  'password.changed': 'A palavra-passe foi alterada.',
  'email.changeRequested': 'Foi pedida uma alteração do endereço de e-mail.',
  'email.changed': 'O endereço de e-mail foi alterado.',
  'email.changeUndone': 'O antigo endereço de e-mail foi recuperado.',
  'terms.accepted': 'As condições de utilização foram aceites.',
  'data.exported': 'Os seus dados foram descarregados.',
};
