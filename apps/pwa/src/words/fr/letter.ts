/** «Inscription suite à courrier». */
export const letter = {
  lead: 'Écrivez ici le code de notre courrier.',
  code: 'Code du courrier',
  codeHint: 'Exemple : 7KQ2M-9XWPA. Il sert une seule fois, pendant 30 jours.',
  whereIsCode: 'Où est ce code ?',
  /** It came with the letter's QR code. */
  codeRead: (code: string) => `Code lu : ${code}. Complétez le reste.`,
  birthDateToo: 'Il nous faut aussi votre date de naissance.',
  none: 'Vous n’avez pas de courrier ?',
  call: 'Appelez-nous. Donnez votre numéro de dossier, si vous en avez un.',
  check: 'Nous vérifions avec vous.',
  post: 'Vous recevez le code chez vous, par la poste.',
  back: 'Retour à l’inscription locataire',
};

/** The drawn letter. */
export const letterDrawing = {
  alternative: 'Notre courrier. Le code est dans le cadre, près du carré noir et blanc.',
  caption: 'Le code est dans le cadre de notre courrier.',
};

/** The letter's code read with the camera. */
export const scan = {
  open: 'Lire le code avec la caméra',
  title: 'Lire le code du courrier',
  lead: 'Montrez le carré noir et blanc à la caméra.',
  starting: 'La caméra démarre…',
  foreign: 'Ce carré n’est pas celui de notre courrier.',
  refused: 'La caméra n’est pas autorisée. Écrivez le code à la main.',
  missing: 'La caméra ne répond pas. Écrivez le code à la main.',
  close: 'Fermer',
};
