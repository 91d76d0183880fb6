/** The same for the fields of the screens after the first ones. */
export const laterFieldErrors = {
  letterCode: {
    required: 'Écrivez le code du courrier.',
    general: 'Le code a 10 lettres et chiffres, comme 7KQ2M-9XWPA.',
  },
  email: {
    required: 'Écrivez votre adresse e-mail.',
    unchanged: 'Le mail est déjà parti à cette adresse. Corrigez-la.',
    tooLong: 'Cette adresse e-mail est trop longue.',
    sameAddress: 'C’est déjà votre adresse e-mail.',
    general: 'Écrivez une adresse comme nom@exemple.fr.',
  },
  emailAgain: {
    required: 'Écrivez l’adresse e-mail une deuxième fois.',
    general: 'Les deux adresses e-mail sont différentes.',
  },
  password: {
    required: 'Écrivez un mot de passe.',
    tooLong: 'Ce mot de passe est trop long.',
    general: 'Ce mot de passe ne convient pas : regardez les règles.',
  },
  passwordAgain: {
    required: 'Écrivez le mot de passe une deuxième fois.',
    general: 'Les deux mots de passe sont différents.',
  },
  terms: { general: 'Acceptez les conditions pour continuer.' },
  humanCode: {
    required: 'Écrivez les 6 chiffres de l’image.',
    asked: 'Recopiez les 6 chiffres de l’image.',
    wrong: 'Ce ne sont pas les chiffres de l’image. En voici une autre.',
    late: 'Cette image est trop ancienne. En voici une autre.',
    general: 'Écrivez les 6 chiffres de l’image, sans lettre.',
  },
};
