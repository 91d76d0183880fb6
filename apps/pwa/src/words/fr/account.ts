/** «Mon compte»: the list, and what stands around each of its screens. */
export const account = {
  title: 'Mon compte',
  back: 'Retour à mon compte',
  home: 'Retour à l’accueil',
  email: 'Changer mon adresse e-mail',
  password: 'Changer mon mot de passe',
  passwordLine: 'Si quelqu’un le connaît, par exemple.',
  devices: 'Appareils connectés',
  devicesLine: 'Voir où votre compte est ouvert.',
  activity: 'Activité récente',
  activityLine: 'Ce qui s’est passé sur votre compte.',
  data: 'Télécharger mes données',
  dataLine: 'Tout ce que nous gardons sur vous.',
  language: 'Langue de l’application',
  termsAccepted: 'Vous les avez acceptées.',
  termsPending: 'Une nouvelle version est à accepter.',
  forget: 'Oublier cet appareil',
  forgetLine: 'Pour un appareil prêté ou partagé.',
  close: 'Fermer mon compte',
  closeLine: 'Vous pourrez vous inscrire à nouveau.',
  currentPassword: 'Votre mot de passe actuel',
};

export const changePassword = {
  lead: 'Vos autres appareils seront déconnectés.',
  send: 'Changer le mot de passe',
  doneTitle: 'Votre mot de passe est changé',
  done: 'Tous vos autres appareils sont déconnectés.',
  here: 'Sur cet appareil, vous restez connecté.',
};

export const changeEmail = {
  /** `{email}`: the present address. */
  lead: 'Votre adresse actuelle : {email}',
  label: 'Votre nouvelle adresse e-mail',
  send: 'Recevoir le mail',
  click: 'Cliquez sur le lien. Il fonctionne pendant 24 heures.',
  confirm: 'Confirmez la nouvelle adresse.',
  /** `{email}`: the present address. */
  meanwhile: 'Rien ne change avant. Votre adresse reste {email}.',
  other: 'Écrire une autre adresse',
};

/** Where the mails of a changed address lead. */
export const emailLinks = {
  confirmTitle: 'Confirmer votre nouvelle adresse',
  confirmLead: 'Il reste une seule chose à faire.',
  confirm: 'Confirmer cette adresse',
  confirmedTitle: 'Votre adresse est changée',
  confirmed: 'Pour vous connecter, utilisez maintenant :',
  deadTitle: 'Ce lien ne fonctionne plus',
  confirmDead: 'Votre nouvelle adresse est peut-être déjà confirmée.',
  seeAddress: 'Voir mon adresse',
  undoTitle: 'Reprendre votre adresse e-mail',
  undoLead: 'Vous n’avez pas demandé ce changement ? Annulez-le ici.',
  undoAddress: 'Votre compte reprend cette adresse.',
  undoDevices: 'Tous les appareils sont déconnectés.',
  undoPassword: 'Vous choisissez un nouveau mot de passe.',
  undo: 'Reprendre mon adresse',
  undoneTitle: 'Votre adresse est revenue',
  undone: 'Nous vous avons envoyé un mail pour un nouveau mot de passe.',
  undoDead:
    'Votre adresse est peut-être déjà revenue. Sinon, demandez un mot de passe, ou appelez-nous.',
};

export const accountData = {
  lead: 'Vous recevez un fichier. Il contient :',
  tenant: 'votre nom, votre adresse et vos dates de location',
  account: 'votre adresse e-mail, votre langue, les conditions acceptées',
  devices: 'vos appareils connectés',
  mails: 'les mails et les courriers envoyés',
  events: 'l’activité de votre compte, sur 12 mois',
  without: 'Il ne contient ni mot de passe ni code.',
  send: 'Télécharger',
  doneTitle: 'Votre fichier est prêt',
  done: 'Vous le trouverez dans vos téléchargements.',
  careful: 'Gardez-le pour vous.',
  again: 'Enregistrer le fichier à nouveau',
};

export const accountLanguage = {
  lead: 'Choisissez la langue des écrans et de nos mails.',
  saved: 'Nos mails seront aussi dans cette langue.',
  notSaved: 'Nos mails gardent l’ancienne langue pour l’instant.',
};

export const forgetDevice = {
  lead: 'Cet appareil sera comme neuf.',
  signedOut: 'Vous serez déconnecté ici.',
  erased: 'Ce qui est enregistré ici sera effacé, la langue choisie aussi.',
  kept: 'Votre compte reste ouvert.',
  send: 'Oublier cet appareil',
};

export const closeAccount = {
  signIn: 'Vous ne pourrez plus vous connecter.',
  erased: 'Votre adresse e-mail et votre mot de passe seront effacés.',
  lease: 'Votre location ne change pas.',
  again: 'Vous pourrez vous inscrire à nouveau.',
  send: 'Fermer mon compte',
  goodbyeTitle: 'Votre compte est fermé',
  goodbye: 'Rien n’est resté sur cet appareil.',
  /** `[…]`: a link to step 1. */
  registerAgain: 'Vous changez d’avis ? [Inscrivez-vous à nouveau].',
};

/** Before a private screen, where a newer version of the terms is to be accepted. */
export const newTerms = {
  title: 'Les conditions ont changé',
  lead: 'Lisez-les, puis acceptez-les pour continuer.',
  accept: 'J’accepte',
  decline: 'Vous n’acceptez pas ?',
  waysOut: 'Votre espace reste fermé. Appelez-nous pour en parler.',
};
