/** Every screen that anybody may open; the last one does not exist. */
export const screens = [
  '/',
  '/connexion',
  '/inscription',
  '/inscription/etape-2',
  '/inscription/attente',
  '/inscription/courrier',
  '/activation',
  '/mot-de-passe-perdu',
  '/mot-de-passe/nouveau',
  '/adresse/confirmer',
  '/adresse/annuler',
  '/conditions',
  '/aide',
  '/plan',
  '/accessibilite',
  '/nulle-part',
] as const;

/** Of a tenant who is signed in, and the button that brings the other state, where pressing it is no harm. */
export const signedInScreens: readonly (readonly [path: string, button?: string])[] = [
  ['/accueil'],
  ['/compte'],
  ['/compte/mot-de-passe', 'Changer le mot de passe'],
  ['/compte/adresse', 'Recevoir le mail'],
  ['/compte/appareils', 'Déconnecter : Appareil inconnu'],
  ['/compte/activite'],
  ['/compte/donnees', 'Télécharger'],
  ['/compte/langue'],
  ['/compte/oublier'],
  ['/compte/fermer', 'Fermer mon compte'],
  ['/adresse/confirmer#x'],
  ['/adresse/annuler#x'],
];
