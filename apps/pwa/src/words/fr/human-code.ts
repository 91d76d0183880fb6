/** The human check's picture and its sound, after many failures. */
export const humanCode = {
  label: 'Entrez les caractères figurant dans l’image',
  hint: 'Ce sont 6 chiffres.',
  alternative: 'Image avec 6 chiffres à recopier',
  why: 'Il y a eu beaucoup d’essais depuis votre réseau. Recopiez les chiffres pour continuer.',
  another: 'Une autre image',
  listen: 'Écouter les chiffres',
  preparing: 'Un instant, nous préparons l’image…',
  ready: 'L’image est prête.',
  lost: 'L’image n’est pas arrivée. Demandez-en une autre.',
  /** Beside the field: `[…]` is a link to the letter, `{phone}` the office's number. */
  neither:
    'Vous ne pouvez ni voir ni entendre ce code ? [Inscrivez-vous avec un courrier], ou appelez le {phone}.',
};
