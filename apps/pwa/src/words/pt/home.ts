import type { LaterDictionary } from '../dictionary.ts';

export const home: LaterDictionary['home'] = {
  title: 'O meu espaço',
  hello: (firstName) => `Olá, ${firstName}`,
  tenant: 'Inquilino',
  reference: 'Referência («référence à rappeler»)',
  coTenants: (count) => (count > 1 ? 'Coinquilinos' : 'Coinquilino'),
  since: 'Inquilino desde',
  account: 'A minha conta',
  accountLine: 'Endereço de e-mail, palavra-passe, aparelhos ligados.',
  signOut: 'Terminar sessão',
};
