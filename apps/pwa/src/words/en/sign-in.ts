import type { Dictionary } from '../dictionary.ts';

export const signIn: Dictionary['signIn'] = {
  send: 'Sign in',
  clear: 'Clear',
  seeRegistration: 'See where my registration stands',
};
