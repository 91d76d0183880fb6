import type { AppRouter } from '@monlogement27/server';
import type { inferRouterOutputs } from '@trpc/server';
import { createSignal } from 'solid-js';

export type TenantView = inferRouterOutputs<AppRouter>['session']['signIn']['tenant'];

const [tenant, setTenant] = createSignal<TenantView>();
const [seenAt, setSeenAt] = createSignal(0);

/** Who is signed in, as far as this page has heard, and when the server said so: it has the last word. */
export { seenAt, tenant };

export function showTenant(view: TenantView | undefined, at = Date.now()): void {
  setTenant(view);
  setSeenAt(at);
}

let maxAge = 0;

/** As the server says it: for how many seconds this session lives if nobody comes back. */
export function noteSessionMaxAge(seconds: string | null): void {
  if (seconds !== null) maxAge = Number(seconds);
}

/** Milliseconds; 0 where the server did not say. */
export function sessionLifetime(): number {
  return Number.isFinite(maxAge) ? maxAge * 1000 : 0;
}

/** Screens that need somebody signed in: where sign-in may bring back to, and nowhere else. */
const places = [
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
] as const;
export type Place = (typeof places)[number];

const home: Place = '/accueil';

/** `screen` with the place to go on to afterwards: `/connexion?vers=/compte/appareils`. */
export function leadingTo(screen: string, place: string): string {
  const wished = places.find((known) => known === place) ?? home;
  return wished === home ? screen : `${screen}?vers=${wished}`;
}

/** Where such an address leads afterwards: a place of this application, whatever somebody wrote into the link. */
export function returnTo(search: string): Place {
  const wished = new URLSearchParams(search).get('vers');
  return places.find((known) => known === wished) ?? home;
}
