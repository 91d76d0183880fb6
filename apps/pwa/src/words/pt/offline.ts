import type { Dictionary } from '../dictionary.ts';

export const offline: Dictionary['offline'] = {
  unreachable: 'Sem rede.',
  returned: 'A rede voltou.',
  notSent: 'Ainda não foi enviado.',
  kept: 'Fica guardado aqui 24 horas, exceto palavra-passe e código.',
  notKept: 'Deixe esta página aberta: nada fica guardado noutro lugar.',
  sendLater: (button) => `Quando a rede voltar, toque em «${button}».`,
  sendNow: (button) => `Toque em «${button}» para enviar.`,
  savedAt: (when) => `Guardado em ${when}.`,
  restored: 'Aqui está o que tinha escrito.',
  startAnew: 'Apagar',
  signedOutHere: 'Terminou a sessão. Nada ficou neste aparelho.',
};

export const launch: Dictionary['launch'] = {
  waiting: 'Há uma ligação à espera. Termine primeiro, ou abra-a.',
  follow: 'Abrir a ligação',
};
