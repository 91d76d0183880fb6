export const terms = {
  title: 'Conditions générales d’utilisation',
  /** The terms are law in French alone: other languages say so. Empty here. */
  inFrench: '',
};
