/** Where both links of the activation mail lead. */
export const activation = {
  title: 'Activation de votre compte',
  oneThing: 'Il reste une seule chose à faire.',
  askPassword: 'Pour votre sécurité, écrivez votre mot de passe.',
  passwordHint: 'Celui que vous avez choisi à l’inscription.',
  activate: 'Activer mon compte',
  alreadyActive: 'Votre compte est déjà activé.',
  openApp: 'Sur votre téléphone, ouvrez l’application et connectez-vous.',
  openHome: 'Ouvrir mon espace',
  expired: 'Ce lien n’est plus valable. Demandez un nouveau mail.',
  askMail: 'Demander un nouveau mail',
  /** `[…]`: a link to sign-in. */
  elsewhere: 'Sur un autre appareil ? [Connectez-vous] d’abord.',
  unknown: 'Ce lien ne fonctionne pas.',
  lastMail: 'Ouvrez le dernier mail reçu, et cliquez à nouveau sur le lien.',
};
