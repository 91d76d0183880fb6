import type { LaterDictionary } from '../dictionary.ts';

export const terms: LaterDictionary['terms'] = {
  title: 'Terms of use',
  inFrench: 'These terms are valid in French only. Call us if you have a question.',
};
