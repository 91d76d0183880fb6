import { leadingTo, showTenant, tenant } from '../session.ts';
import { loadFormerVault } from '../vault/load.ts';
import { isPrivate } from './private-screens.ts';
import { listenToTabs, tellTabs } from './tabs.ts';

const forgetters: (() => void)[] = [];

/** What else this page's memory holds of a tenant, and how it is let go. */
export function onForget(forget: () => void): void {
  forgetters.push(forget);
}

/** Nothing of the tenant stays: not in memory, not in the vault, in no tab. */
export async function forgetTenant(): Promise<void> {
  forgetHere();
  tellTabs('forget');
  await (await loadFormerVault())?.wipe();
}

/**
 * The server knows no session of this browser. Where none was thought to be there nothing is forgotten: a visitor's
 * draft is no tenant's.
 */
export async function sessionEnded(): Promise<void> {
  const known = tenant() !== undefined;
  if (!known && (await (await loadFormerVault())?.recall('home')) === undefined) return;
  await forgetTenant();
  leavePrivateScreen(leadingTo('/connexion', location.pathname));
}

/** What other tabs and the browser's own «Back» would leave on this one. */
export function watchTenant(): void {
  listenToTabs((message) => {
    if (message === 'forget') forgetHere();
    leavePrivateScreen(message === 'forget' ? '/connexion' : '/accueil');
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isPrivate(location.pathname)) location.reload();
  });
}

function forgetHere(): void {
  showTenant(undefined);
  for (const forget of forgetters) forget();
}

/** By loading anew: whatever else the page has in memory goes with it. */
function leavePrivateScreen(path: string): void {
  if (isPrivate(location.pathname)) location.replace(path);
}
