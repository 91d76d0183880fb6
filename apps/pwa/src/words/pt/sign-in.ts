import type { Dictionary } from '../dictionary.ts';

export const signIn: Dictionary['signIn'] = {
  send: 'Entrar',
  clear: 'Apagar',
  seeRegistration: 'Ver em que ponto está a minha inscrição',
};
