export const offline = {
  unreachable: 'Pas de réseau.',
  returned: 'Le réseau est revenu.',
  notSent: 'Pas encore envoyé.',
  kept: 'C’est gardé ici 24 heures, sauf mot de passe et code.',
  notKept: 'Laissez cette page ouverte : rien n’est gardé ailleurs.',
  /** `button`: what is written on the form's button. */
  sendLater: (button: string) => `Au retour du réseau, touchez « ${button} ».`,
  sendNow: (button: string) => `Touchez « ${button} » pour envoyer.`,
  savedAt: (when: string) => `Enregistré le ${when}.`,
  restored: 'Voici ce que vous aviez écrit.',
  startAnew: 'Effacer',
  signedOutHere: 'Vous êtes déconnecté. Rien n’est resté sur cet appareil.',
};

export const install = {
  title: 'Gardez l’application sur votre écran d’accueil',
  why: 'Elle s’ouvre d’un geste, même sans réseau.',
  install: 'Installer l’application',
  later: 'Plus tard',
  share: 'Touchez « Partager ».',
  addToHome: 'Touchez « Sur l’écran d’accueil ».',
  confirm: 'Touchez « Ajouter ».',
  installed: 'L’application est sur votre écran d’accueil.',
};

export const launch = {
  waiting: 'Un lien attend. Terminez d’abord, ou ouvrez-le.',
  follow: 'Ouvrir le lien',
};
