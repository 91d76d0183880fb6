import type { RollMapping } from '../landlord.ts';

/** The columns of the landlord's ERP export. */
export const roll: RollMapping = {
  reference: 'REFERENCE',
  civility: 'CIVILITE',
  lastName: 'NOM',
  firstName: 'PRENOM',
  birthDate: 'DATE NAISSANCE',
  email: 'EMAIL',
  address: ['ADRESSE'],
  postalCode: 'CODE POSTAL',
  town: 'VILLE',
  entryDate: 'DATE ENTREE',
  exitDate: 'DATE SORTIE',
  cutAt: { firstName: 30 },
  demo: new URL('./demo-roll.csv', import.meta.url),
};
