/** «Connexion». */
export const signIn = {
  send: 'Se connecter',
  clear: 'Effacer',
  seeRegistration: 'Voir où en est mon inscription',
};
