import { openingHours } from 'virtual:opening-hours/fr';
export const shell = {
  skip: 'Aller au contenu',
  help: 'Aide',
  footer: 'Pied de page',
  terms: 'Conditions d’utilisation',
  accessibility: 'Accessibilité : partiellement conforme',
  website: 'Site internet',
  back: 'Retour',
};

export const update = {
  ready: 'Une nouvelle version est prête.',
  take: 'Mettre à jour',
  afterForm: 'Un formulaire est commencé. La mise à jour se fera après.',
  required: 'Une mise à jour est nécessaire pour continuer.',
  missing: 'Cette page n’a pas pu s’ouvrir',
  changed: 'L’application a changé. Rechargez la page.',
  reload: 'Recharger la page',
};

export const languages = {
  choose: 'Langue',
  unavailable: 'Cette langue n’est pas encore ici. Essayez avec le réseau.',
};

/** The guide's own labels: what a screen is called wherever it is named. */
export const ways = {
  signIn: 'Connexion',
  lostPassword: 'Perte du mot de passe',
  register: 'Inscription locataire',
  registerByLetter: 'Inscription suite à courrier',
  others: 'Autres possibilités',
  backToSignIn: 'Retour à la connexion',
};

export const office = {
  question: 'Une question ? Appelez-nous.',
  hours: openingHours,
};

/** Beside the drawn rent notice. */
export const drawing = {
  alternative: (reference: string) =>
    `Un avis d’échéance : la référence à rappeler est en haut à gauche, ici ${reference}.`,
  caption: 'La « référence à rappeler », en haut à gauche de votre avis d’échéance.',
};

export const welcome = {
  title: 'Espace locataire',
  lead: (landlord: string) =>
    `Bienvenue chez ${landlord}. Votre avis d’échéance suffit pour ouvrir votre compte.`,
  haveAccount: 'Vous avez déjà un compte ?',
  first: 'Première inscription',
};

/** Every screen that can be opened from here. */
export const siteMap = {
  title: 'Plan du site',
};
