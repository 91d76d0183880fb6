/** Where a visit from outside begins, and the module that shows it, below `src`. */
export const routes: Readonly<Record<string, string>> = {
  '/': 'welcome/welcome-page',
  '/connexion': 'sign-in/sign-in-page',
  '/inscription': 'registration/identity-page',
  '/inscription/courrier': 'registration/letter-page',
  '/activation': 'activation/activation-page',
  '/mobile/activation': 'activation/activation-page',
  '/mot-de-passe-perdu': 'recovery/lost-password-page',
  '/mot-de-passe/nouveau': 'recovery/new-password-page',
  '/accueil': 'home/home-page',
  '/compte': 'account/account-screens',
  '/adresse/confirmer': 'account/account-screens',
  '/adresse/annuler': 'account/account-screens',
};
