import { markEnding } from './ending.ts';
import { forgetTenant } from './forget.ts';
import { settleEnding } from './settle-ending.ts';

/** Signs out, here and at once; the server hears it now, or before anything else it hears. */
export async function signOut(): Promise<void> {
  markEnding('signOut');
  await forgetTenant();
  await settleEnding();
}

/** «Oublier cet appareil»: as if nobody had ever been here, the chosen language included. */
export async function forgetDevice(): Promise<void> {
  markEnding('forgetDevice');
  await forgetTenant();
  const told = (await settleEnding()) === undefined;
  clearStorage();
  if (told) await removeApplication();
  else markEnding('forgetDevice');
  location.replace('/');
}

function clearStorage(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

/** The server's answer does it too, where the browser listens to it. */
async function removeApplication(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = await globalThis.caches?.keys().catch(() => []);
  await Promise.all((names ?? []).map((name) => caches.delete(name)));
}
