/** Screens that show what is a tenant's own. */
const roots = ['/accueil', '/compte'];

export function isPrivate(path: string): boolean {
  return roots.some((root) => path === root || path.startsWith(`${root}/`));
}
