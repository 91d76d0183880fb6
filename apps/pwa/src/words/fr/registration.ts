import { from, until } from './moments.ts';

/** «Inscription étape 2 / 2». */
export const submit = {
  title: 'Votre compte',
  step: 'Étape 2 / 2',
  lead: 'Vous vous connecterez par e-mail ou par numéro de client.',
  /** As long as the ticket of step 1. */
  limit: 'Vous avez 30 minutes pour cette étape.',
  accept: 'J’accepte les conditions générales d’utilisation',
  readTerms: 'Lire les conditions (nouvel onglet)',
  toStepOne: 'Revenir à l’étape 1',
  backToStepOne: 'Retour à l’étape 1',
};

/** After step 2. */
export const waiting = {
  title: 'Regardez vos mails',
  titleActive: 'Votre compte est activé',
  titleLost: 'Votre inscription',
  lost: 'Nous ne trouvons plus votre inscription dans ce navigateur.',
  lostWays: 'Connectez-vous avec le mot de passe choisi, ou recommencez.',
  restart: 'Recommencer l’inscription',
  active: 'Vous pouvez vous connecter.',
  sent: 'Nous avons envoyé un mail à :',
  queued: 'Nous envoyons un mail à :',
  refused: 'Le mail n’est pas arrivé à :',
  mailRefused: 'Le mail a été refusé par le serveur de messagerie. Corrigez votre adresse.',
  open: 'Ouvrez ce mail.',
  click: 'Cliquez sur un des deux liens.',
  goesOn: 'Cette page continue seule.',
  noMail: 'Pas de mail ?',
  spam: (end: string) => `Regardez dans vos SPAM. Le lien fonctionne jusqu’${until(end)}.`,
  resend: 'Renvoyer le mail',
  resent: 'Un nouveau mail est parti.',
  resendIn: (duration: string) => `Nouveau mail possible dans ${duration}.`,
  resendAt: (time: string) => `Nouveau mail possible à partir ${from(time)}.`,
  correct: 'Corriger l’adresse',
  newEmail: 'Nouvelle adresse e-mail',
  newEmailHint: 'Les liens déjà envoyés ne fonctionneront plus.',
  sendThere: 'Envoyer à cette adresse',
  keep: 'Garder cette adresse',
  corrected: 'Adresse corrigée : un nouveau mail est parti.',
};
