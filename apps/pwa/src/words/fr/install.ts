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
