/** «Inscription suite à courrier». */
export const letter = {
  lead: 'Vos informations ne sont pas reconnues ? Demandez un courrier.',
  call: 'Appelez-nous. Donnez votre numéro de dossier, si vous en avez un.',
  check: 'Nous vérifions avec vous.',
  open: 'Nous vous aidons à ouvrir votre compte.',
  back: 'Retour à l’inscription locataire',
};
