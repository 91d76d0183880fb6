import { landlord } from 'virtual:landlord';
import type { PasswordRule, RefusalCode } from '@monlogement27/domain';

const { phone } = landlord.office;

/** What each refusal says on the screen. A code without its sentence does not build. */
export const refusals: Record<RefusalCode, string> = {
  invalidInput: 'Vérifiez ce que vous avez écrit.',
  identityNotMatched: `Nous ne trouvons pas ces informations ensemble. Vérifiez-les sur votre avis d’échéance. Sinon, inscrivez-vous avec un courrier : appelez le ${phone}.`,
  alreadyRegistered:
    'Vous avez déjà un compte. Connectez-vous, ou demandez un nouveau mot de passe.',
  letterCodeRefused: 'Ce code ne fonctionne pas. Vérifiez-le sur votre courrier.',
  birthDateRequired: 'Écrivez votre date de naissance.',
  letterOnly: `Pour ce numéro, l’inscription se fait avec un courrier. Appelez le ${phone}.`,
  ticketExpired: 'Trop de temps a passé. Recommencez à l’étape 1.',
  weakPassword: 'Ce mot de passe ne convient pas.',
  termsOutdated: 'Les conditions ont changé. Lisez-les et acceptez-les à nouveau.',
  noRegistration: 'Nous ne trouvons plus votre inscription. Connectez-vous, ou recommencez.',
  resendTooSoon: 'Un mail vient de partir. Attendez un peu avant le suivant.',
  linkRefused: 'Ce lien ne fonctionne plus. Demandez-en un nouveau.',
  passwordRequired: 'Écrivez le mot de passe choisi à l’inscription.',
  wrongCredentials: 'Identifiant ou mot de passe incorrect.',
  activationPending: 'Votre compte n’est pas encore activé. Regardez vos mails.',
  useEmail: 'Connectez-vous avec votre adresse e-mail.',
  signInRequired: 'Connectez-vous pour continuer.',
  tooManyAttempts: 'Trop d’essais. Attendez un peu.',
  humanCheckRequired: 'Une vérification est nécessaire.',
  humanCheckFailed: 'La vérification a échoué. Essayez encore.',
  crossSite: 'Cette demande vient d’un autre site. Rechargez la page.',
  badRequest: 'La demande n’est pas comprise. Rechargez la page.',
  notFound: 'Cette page a changé. Rechargez-la.',
  methodNotAllowed: 'La demande n’est pas comprise. Rechargez la page.',
  payloadTooLarge: 'Ce que vous avez écrit est trop long.',
  unsupportedMediaType: 'La demande n’est pas comprise. Rechargez la page.',
  busy: 'Il y a beaucoup de monde. Essayez dans quelques secondes.',
};

export const unreachable = 'Pas de réseau. Ce que vous avez écrit reste ici. Essayez plus tard.';
export const fault = `Un problème vient de chez nous. Essayez plus tard, ou appelez le ${phone}.`;

/** By field and by the rule it breaks; what has no sentence of its own gets the field's general one. */
export const fieldErrors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  email: {
    required: 'Écrivez votre adresse e-mail.',
    tooLong: 'Cette adresse e-mail est trop longue.',
    general: 'Écrivez une adresse comme nom@exemple.fr.',
  },
  emailAgain: {
    required: 'Écrivez l’adresse e-mail une deuxième fois.',
    general: 'Les deux adresses e-mail sont différentes.',
  },
  password: {
    required: 'Écrivez un mot de passe.',
    tooLong: 'Ce mot de passe est trop long.',
    general: 'Ce mot de passe ne convient pas : regardez les règles.',
  },
  passwordAgain: {
    required: 'Écrivez le mot de passe une deuxième fois.',
    general: 'Les deux mots de passe sont différents.',
  },
  terms: { general: 'Acceptez les conditions pour continuer.' },
  identifier: {
    required: 'Écrivez votre adresse e-mail ou votre numéro de client.',
    general: 'Écrivez votre adresse e-mail ou votre numéro de client.',
  },
  currentPassword: {
    required: 'Écrivez votre mot de passe.',
    general: 'Écrivez votre mot de passe.',
  },
};

/** French signs keep to the word before them, and a telephone number to one line. */
export function typographic(text: string): string {
  return text.replace(/ (?=[:;?!»])|(?<=«) |(?<=\d) (?=\d)/g, '\u00a0');
}

export function fieldError(field: string, rule: string): string {
  const words = fieldErrors[field];
  return typographic(words?.[rule] ?? words?.['general'] ?? refusals.invalidInput);
}

/** The guide's rules as a list to tick; the last three appear only when they are broken. */
export const passwordRuleWords: Record<PasswordRule, string> = {
  length: 'au moins 8 caractères',
  uppercase: 'au moins 1 majuscule',
  lowercase: 'au moins 1 minuscule',
  digit: 'au moins 1 chiffre',
  special: 'au moins 1 caractère spécial (ex : @)',
  unsupportedCharacter: 'pas de caractère invisible',
  tooLong: 'au plus 128 caractères',
  personalData: 'ni votre nom, ni votre prénom, ni votre e-mail, ni votre numéro',
  tooCommon: 'un mot de passe moins facile à deviner',
};

const months = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars', 'mar'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** «mars», «Août», «févr.» as a number; anything else as it was typed. */
export function monthNumber(typed: string): string {
  const folded = typed
    .normalize('NFKD')
    .replace(/[\p{M}.\s]/gu, '')
    .toLowerCase();
  const index = months.findIndex((names) => names.includes(folded));
  return index < 0 ? typed.trim() : String(index + 1);
}

const times = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** «14:05», or with the day when that is not today. */
export function timeOf(iso: string): string {
  const at = new Date(iso);
  const today = new Date().toDateString() === at.toDateString();
  return today ? times.format(at) : `${times.format(at)}, le ${days.format(at)}`;
}

/** A calendar day `YYYY-MM-DD`, in words; no time zone moves it. */
export function dayOf(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ');
}
