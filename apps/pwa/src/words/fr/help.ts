/** What is asked most on the telephone; `[…]` is a link to the screen that answers. */
export const help = {
  where: 'Où est mon numéro de client ?',
  whereAnswer: 'En haut à gauche de votre avis d’échéance. C’est la « référence à rappeler ».',
  zeros: 'Écrivez-le avec ou sans les zéros.',
  notMatched: 'Mes informations ne sont pas reconnues',
  asOnNotice: 'Écrivez votre nom comme sur l’avis d’échéance.',
  byLetter: 'Sinon, [demandez un courrier].',
  noMail: 'Je ne reçois pas le mail',
  spam: 'Regardez dans vos SPAM.',
  signInAgain: 'Puis [connectez-vous] : vous pourrez le demander à nouveau.',
  lostPassword: 'J’ai perdu mon mot de passe',
  noAccess: 'Je n’ai plus accès à mon adresse e-mail',
  takeBack: 'Appelez-nous. Avec [notre courrier], vous reprenez votre compte.',
  install: 'Installer l’application sur mon téléphone',
  android: 'Android : ouvrez le menu du navigateur, puis « Installer l’application ».',
  iphone: 'iPhone : touchez « Partager », puis « Sur l’écran d’accueil ».',
};

export const notFound = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse est peut-être mal écrite.',
  home: 'Aller à l’accueil',
};
