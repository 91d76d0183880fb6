/** «Perte du mot de passe». */
export const lostPassword = {
  lead: 'Nous vous envoyons un mail pour en choisir un nouveau.',
  send: 'Recevoir le mail',
  sent: 'Si un compte existe, un mail est parti à son adresse.',
  open: 'Ouvrez ce mail.',
  click: 'Cliquez sur le lien. Il fonctionne pendant 1 heure.',
  choose: 'Choisissez un nouveau mot de passe.',
  noMail: 'Pas de mail ?',
  /** `[…]`: a link to sign-in. */
  spam: 'Regardez dans vos SPAM. Votre compte n’est pas encore activé ? [Connectez-vous].',
  otherAddress: 'Écrire une autre adresse',
};

/** Where its mail leads. */
export const newPassword = {
  title: 'Nouveau mot de passe',
  label: 'Votre nouveau mot de passe',
  again: 'Confirmez votre nouveau mot de passe',
  done: 'Votre mot de passe est changé. Connectez-vous avec le nouveau.',
  dead: 'Ce lien ne fonctionne plus. Demandez un nouveau mail.',
  stillWorks: 'Votre lien fonctionne toujours.',
};
