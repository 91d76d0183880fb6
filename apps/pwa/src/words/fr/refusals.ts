import type { RefusalCode } from '@monlogement27/domain';
import { officePhone } from '../office-phone.ts';
import { from } from './moments.ts';

/** What each refusal says on the screen. A code without its sentence does not build. */
export const refusals: Record<RefusalCode, string> = {
  invalidInput: 'Vérifiez ce que vous avez écrit.',
  identityNotMatched: `Nous ne trouvons pas ces informations ensemble. Vérifiez-les sur votre avis d’échéance. Sinon, inscrivez-vous avec un courrier : appelez le ${officePhone}.`,
  alreadyRegistered:
    'Vous avez déjà un compte. Connectez-vous, ou demandez un nouveau mot de passe.',
  letterCodeRefused: `Ces informations ne vont pas ensemble. Vérifiez-les sur votre dernier courrier. Sinon, appelez le ${officePhone}.`,
  birthDateRequired: 'Écrivez votre date de naissance.',
  letterOnly: `Pour ce numéro, l’inscription se fait avec un courrier. Appelez le ${officePhone}.`,
  ticketExpired: 'Trop de temps a passé. Recommencez à l’étape 1.',
  weakPassword: 'Ce mot de passe ne convient pas.',
  termsOutdated: 'Les conditions ont changé. Lisez-les et acceptez-les à nouveau.',
  noRegistration: 'Nous ne trouvons plus votre inscription. Connectez-vous, ou recommencez.',
  resendTooSoon: 'Un mail vient de partir. Attendez un peu avant le suivant.',
  linkRefused: 'Ce lien ne fonctionne plus. Demandez-en un nouveau.',
  passwordRequired: 'Écrivez le mot de passe choisi à l’inscription.',
  wrongCredentials: 'L’adresse, le numéro ou le mot de passe est incorrect.',
  activationPending: 'Votre compte n’est pas encore activé. Regardez vos mails.',
  useEmail: 'Connectez-vous avec votre adresse e-mail.',
  signInRequired: 'Connectez-vous pour continuer.',
  tooManyAttempts: 'Trop d’essais. Attendez un peu.',
  humanCheckRequired: `La vérification n’a pas abouti. Essayez encore, ou appelez le ${officePhone}.`,
  humanCheckFailed: `La vérification n’a pas abouti. Essayez encore, ou appelez le ${officePhone}.`,
  crossSite: 'Cette demande vient d’un autre site. Rechargez la page.',
  badRequest: 'La demande n’est pas comprise. Rechargez la page.',
  notFound: 'Cette page a changé. Rechargez-la.',
  methodNotAllowed: 'La demande n’est pas comprise. Rechargez la page.',
  payloadTooLarge: 'Ce que vous avez écrit est trop long.',
  unsupportedMediaType: 'La demande n’est pas comprise. Rechargez la page.',
  busy: 'Il y a beaucoup de monde. Essayez dans quelques secondes.',
};

/** What is no refusal, and what a refusal's own facts add. */
export const failures = {
  unreachable: 'Pas de réseau. Essayez plus tard.',
  fault: `Un problème vient de chez nous. Essayez plus tard, ou appelez le ${officePhone}.`,
  caseNumber: (number: string) => `Donnez ce numéro de dossier : ${number}.`,
  retryAt: (time: string) => `Essayez à partir ${from(time)}.`,
};

/** By field and by the rule it breaks; what has no sentence of its own gets the field's general one. */
export const fieldErrors = {
  clientNumber: {
    required: 'Écrivez votre numéro de client.',
    tooManyDigits: 'Le numéro de client a 8 chiffres au plus.',
    onlyZeros: 'Le numéro de client ne peut pas être que des zéros.',
    general: 'Le numéro de client se compose de chiffres.',
  },
  lastName: {
    required: 'Écrivez votre nom.',
    general: 'Écrivez votre nom comme sur l’avis d’échéance.',
  },
  firstName: {
    required: 'Écrivez votre prénom.',
    general: 'Écrivez votre prénom comme sur l’avis d’échéance.',
  },
  birthDate: {
    required: 'Écrivez votre date de naissance.',
    twoDigitYear: 'Écrivez l’année avec 4 chiffres, comme 1975.',
    notACalendarDate: 'Cette date n’existe pas dans le calendrier.',
    inFuture: 'Cette date de naissance est dans le futur.',
    tooLongAgo: 'Cette date de naissance est trop ancienne.',
    general: 'Écrivez le jour, le mois et l’année.',
  },
  identifier: { general: 'Écrivez votre adresse e-mail ou votre numéro de client.' },
  currentPassword: {
    missing: 'Écrivez votre mot de passe actuel.',
    wrong: 'Ce mot de passe est incorrect.',
    general: 'Écrivez votre mot de passe.',
  },
};
