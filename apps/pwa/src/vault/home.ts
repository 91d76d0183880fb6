import { sessionLifetime, type TenantView } from '../session.ts';
import { loadFormerVault, loadVault } from './load.ts';

export type KeptHome = { readonly tenant: TenantView; readonly savedAt: number };

/** Whose vault this is, to be asked before the server is: what it answers after a wipe is not kept. */
export async function vaultHolder(): Promise<string | undefined> {
  return (await loadVault())?.holderId();
}

/** For as long as the session lives, should no network come back. */
export async function keepHome(tenant: TenantView, holder: string | undefined): Promise<void> {
  const lifetime = sessionLifetime();
  if (holder === undefined || lifetime <= 0) return;
  await (await loadVault())?.keep({ name: 'home', value: tenant, lifetime, holder });
}

export async function recallHome(): Promise<KeptHome | undefined> {
  const kept = await (await loadFormerVault())?.recall('home');
  if (kept === undefined || !isTenantView(kept.value)) return undefined;
  return { tenant: kept.value, savedAt: kept.savedAt };
}

/** An older build may have kept something else. */
export function isTenantView(value: unknown): value is TenantView {
  if (typeof value !== 'object' || value === null) return false;
  const view: { [Key in keyof TenantView]?: unknown } = value;
  return (
    [view.firstName, view.lastName, view.reference, view.email].every(isText) &&
    (view.since === null || isText(view.since)) &&
    Array.isArray(view.coTenants) &&
    view.coTenants.every(isText) &&
    typeof view.termsPending === 'boolean'
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
