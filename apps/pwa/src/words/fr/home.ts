/** The signed-in tenant's first page. */
export const home = {
  title: 'Mon espace',
  hello: (firstName: string) => `Bonjour ${firstName}`,
  tenant: 'Locataire',
  reference: 'Référence à rappeler',
  coTenants: (count: number): string => (count > 1 ? 'Colocataires' : 'Colocataire'),
  since: 'Locataire depuis le',
  account: 'Mon compte',
  accountLine: 'Adresse e-mail, mot de passe, appareils connectés.',
  signOut: 'Se déconnecter',
};
