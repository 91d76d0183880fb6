/** The PWA's routes: any other path is a page that does not exist, and answers so. */
const pages: readonly string[] = [
  '/',
  '/inscription',
  '/inscription/etape-2',
  '/inscription/attente',
  '/inscription/courrier',
  '/activation',
  '/mobile/activation',
  '/connexion',
  '/mot-de-passe-perdu',
  '/mot-de-passe/nouveau',
  '/accueil',
  '/compte',
  '/compte/mot-de-passe',
  '/compte/adresse',
  '/compte/appareils',
  '/compte/activite',
  '/compte/donnees',
  '/compte/langue',
  '/compte/oublier',
  '/compte/fermer',
  '/adresse/confirmer',
  '/adresse/annuler',
  '/conditions',
  '/aide',
  '/plan',
  '/accessibilite',
];

export function isPage(path: string): boolean {
  return pages.includes(path.length > 1 ? path.replace(/\/$/, '') : path);
}
