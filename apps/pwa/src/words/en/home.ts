import type { LaterDictionary } from '../dictionary.ts';

export const home: LaterDictionary['home'] = {
  title: 'My area',
  hello: (firstName) => `Hello ${firstName}`,
  tenant: 'Tenant',
  reference: 'Reference (“référence à rappeler”)',
  coTenants: (count) => (count > 1 ? 'Co-tenants' : 'Co-tenant'),
  since: 'Tenant since',
  account: 'My account',
  accountLine: 'E-mail address, password, connected devices.',
  signOut: 'Sign out',
};
