import type { WordsPart } from './dictionaries.ts';

type Route = {
  /** The module that shows it, below `src`. */
  readonly module: string;
  /** What it says beside the words that every screen loads. */
  readonly words: readonly WordsPart[];
};

const first = (module: string): Route => ({ module, words: ['dictionary'] });
const later = (module: string): Route => ({ module, words: ['dictionary', 'later'] });
const account: Route = {
  module: 'account/account-screens',
  words: ['dictionary', 'later', 'account'],
};

/** Where a visit from outside begins. */
export const routes: Readonly<Record<string, Route>> = {
  '/': first('welcome/welcome-page'),
  '/connexion': first('sign-in/sign-in-page'),
  '/inscription': first('registration/identity-page'),
  '/inscription/courrier': later('registration/letter-page'),
  '/activation': later('activation/activation-page'),
  '/mobile/activation': later('activation/activation-page'),
  '/mot-de-passe-perdu': later('recovery/lost-password-page'),
  '/mot-de-passe/nouveau': later('recovery/new-password-page'),
  '/accueil': later('home/home-page'),
  '/compte': account,
  '/adresse/confirmer': account,
  '/adresse/annuler': account,
};
