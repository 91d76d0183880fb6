/** «Inscription étape 1 / 2». */
export const identity = {
  step: 'Étape 1 / 2',
  lead: 'Complétez vos informations personnelles.',
  whereIsNumber: 'Où est ce numéro ?',
  noNotice: 'Je n’ai pas mon avis d’échéance',
  /** `{phone}`: the office's, as a link. */
  callForNumber: 'Appelez-nous au {phone}. Nous vous donnerons votre numéro.',
  haveCode: 'Vous avez reçu un courrier avec un code ?',
  /** `[…]`: a link to the letter's screen. */
  notMine: 'Ce compte n’est pas le vôtre, ou son adresse est perdue ? [Demandez un courrier].',
};
