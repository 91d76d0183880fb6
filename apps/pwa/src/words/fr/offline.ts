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

export const launch = {
  waiting: 'Un lien attend. Terminez d’abord, ou ouvrez-le.',
  follow: 'Ouvrir le lien',
};
