import type { Dictionary } from '../dictionary.ts';

export const signIn: Dictionary['signIn'] = {
  send: 'دخول',
  clear: 'مسح',
  seeRegistration: 'معرفة حالة تسجيلي',
};
