import type { Dictionary } from '../dictionary.ts';

export const signIn: Dictionary['signIn'] = {
  send: 'Giriş yap',
  clear: 'Temizle',
  seeRegistration: 'Kaydımın durumunu gör',
};
