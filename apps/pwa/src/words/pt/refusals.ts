import type { Dictionary } from '../dictionary.ts';
import { officePhone } from '../office-phone.ts';

export const refusals: Dictionary['refusals'] = {
  invalidInput: 'Verifique o que escreveu.',
  identityNotMatched: `Não encontramos estas informações juntas. Verifique-as no seu aviso de renda. Se não, inscreva-se com uma carta: telefone para o ${officePhone}.`,
  alreadyRegistered: 'Já tem uma conta. Inicie sessão ou peça uma nova palavra-passe.',
  letterCodeRefused: `Estas informações não correspondem. Verifique-as na sua última carta. Se não, telefone para o ${officePhone}.`,
  birthDateRequired: 'Escreva a sua data de nascimento.',
  letterOnly: `Para este número, a inscrição faz-se com uma carta. Telefone para o ${officePhone}.`,
  ticketExpired: 'Passou demasiado tempo. Recomece na etapa 1.',
  weakPassword: 'Esta palavra-passe não serve.',
  termsOutdated: 'As condições mudaram. Leia-as e aceite-as de novo.',
  noRegistration: 'Já não encontramos a sua inscrição. Inicie sessão ou recomece.',
  resendTooSoon: 'Acabou de partir um e-mail. Espere um pouco antes do próximo.',
  linkRefused: 'Esta ligação já não funciona. Peça uma nova.',
  passwordRequired: 'Escreva a palavra-passe que escolheu na inscrição.',
  wrongCredentials: 'E-mail, número ou palavra-passe incorretos.',
  activationPending: 'A sua conta ainda não está ativada. Veja os seus e-mails.',
  useEmail: 'Inicie sessão com o seu endereço de e-mail.',
  signInRequired: 'Inicie sessão para continuar.',
  tooManyAttempts: 'Demasiadas tentativas. Espere um pouco.',
  humanCheckRequired: `A verificação não foi concluída. Tente de novo, ou telefone para o ${officePhone}.`,
  humanCheckFailed: `A verificação não foi concluída. Tente de novo, ou telefone para o ${officePhone}.`,
  crossSite: 'Este pedido vem de outro sítio. Recarregue a página.',
  badRequest: 'O pedido não foi compreendido. Recarregue a página.',
  notFound: 'Esta página mudou. Recarregue-a.',
  methodNotAllowed: 'O pedido não foi compreendido. Recarregue a página.',
  payloadTooLarge: 'O que escreveu é demasiado longo.',
  unsupportedMediaType: 'O pedido não foi compreendido. Recarregue a página.',
  busy: 'Há muita gente neste momento. Tente dentro de alguns segundos.',
};

export const failures: Dictionary['failures'] = {
  unreachable: 'Sem rede. Tente mais tarde.',
  fault: `Há um problema do nosso lado. Tente mais tarde, ou telefone para o ${officePhone}.`,
  caseNumber: (number) => `Indique este número de processo: ${number}.`,
  retryAt: (time) => `Tente a partir de: ${time}.`,
};

export const fieldErrors: Dictionary['fieldErrors'] = {
  clientNumber: {
    required: 'Escreva o seu número de cliente.',
    tooManyDigits: 'O número de cliente tem 8 algarismos, no máximo.',
    onlyZeros: 'O número de cliente não pode ter só zeros.',
    general: 'O número de cliente é feito de algarismos.',
  },
  lastName: {
    required: 'Escreva o seu apelido.',
    general: 'Escreva o seu apelido como no aviso de renda.',
  },
  firstName: {
    required: 'Escreva o seu nome próprio.',
    general: 'Escreva o seu nome próprio como no aviso de renda.',
  },
  birthDate: {
    required: 'Escreva a sua data de nascimento.',
    twoDigitYear: 'Escreva o ano com 4 algarismos, como 1975.',
    notACalendarDate: 'Esta data não existe no calendário.',
    inFuture: 'Esta data de nascimento está no futuro.',
    tooLongAgo: 'Esta data de nascimento é demasiado antiga.',
    general: 'Escreva o dia, o mês e o ano.',
  },
  identifier: { general: 'Escreva o seu endereço de e-mail ou o seu número de cliente.' },
  currentPassword: {
    missing: 'Escreva a sua palavra-passe atual.',
    wrong: 'Esta palavra-passe está incorreta.',
    general: 'Escreva a sua palavra-passe.',
  },
};
