import type { LaterDictionary } from '../dictionary.ts';

export const terms: LaterDictionary['terms'] = {
  title: 'Condições gerais de utilização',
  inFrench: 'Estas condições só são válidas em francês. Em caso de dúvida, telefone-nos.',
};
