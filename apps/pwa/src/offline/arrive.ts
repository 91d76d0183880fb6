import { loadFormerVault } from '../vault/load.ts';
import { tellTabs } from './tabs.ts';

/** Before somebody signs in: what is remembered of who was here last is not theirs to see. */
export async function makeRoom(): Promise<void> {
  await (await loadFormerVault())?.drop('home');
}

/** Somebody signed in: whatever this browser and its other tabs remember is from before. */
export async function arrive(): Promise<void> {
  await (await loadFormerVault())?.wipe();
  tellTabs('arrived');
}
