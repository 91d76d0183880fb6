export type Vault = typeof import('./vault.ts');

/** On its own, and never before the screen stands; undefined where even its code cannot be had. */
export function loadVault(): Promise<Vault | undefined> {
  return import('./vault.ts').catch(() => undefined);
}

/** Where something may be remembered: a first visit fetches nothing to find out that nothing is. */
export async function loadFormerVault(): Promise<Vault | undefined> {
  return (await hasVault()) ? loadVault() : undefined;
}

/** What nobody came back for in time goes. */
export async function dropExpired(): Promise<void> {
  await (await loadFormerVault())?.dropExpired();
}

async function hasVault(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'vault');
  } catch {
    // Not every browser can say.
    return true;
  }
}
