export const forms = {
  required: 'Les champs marqués * sont obligatoires.',
  problem: 'Il y a un problème',
  /** Before the page's title and before a field's message. */
  error: (text: string) => `Erreur : ${text}`,
  pending: 'Un instant…',
  /** The human check, while a call waits for it. */
  checking: 'Un instant, nous vérifions…',
  next: 'Suivant',
  finish: 'Terminer',
  tryAgain: 'Essayer encore',
  cancel: 'Annuler',
};

export const fields = {
  clientNumber: 'Numéro de client',
  clientNumberHint: (reference: string) =>
    `La « référence à rappeler », avec ou sans les zéros. Exemple : ${reference}`,
  lastName: 'Nom',
  firstName: 'Prénom',
  /** Where names are written in other letters than on the notice; empty here. */
  latinLetters: '',
  birthDate: 'Date de naissance',
  birthDateHint: 'Exemple : 10 9 1975',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  email: 'Adresse e-mail',
  emailHint: 'Exemple : nom@exemple.fr',
  emailAgain: 'Confirmez l’adresse e-mail',
  /** `{email}`: a button with the address. */
  emailSuggestion: 'Vouliez-vous dire {email} ?',
  identifier: 'Adresse e-mail ou numéro de client',
  password: 'Mot de passe',
  passwordAgain: 'Confirmez le mot de passe',
};

export const password = {
  show: 'Afficher',
  hide: 'Masquer',
};
