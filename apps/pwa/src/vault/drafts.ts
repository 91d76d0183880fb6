import { day } from '@monlogement27/domain';
import { loadFormerVault, loadVault } from './load.ts';
import type { Kept } from './vault.ts';

/** One form's text, kept for a day: never a password, never a code. */
export async function keepDraft(form: string, value: unknown): Promise<boolean> {
  const vault = await loadVault();
  return (await vault?.keep({ name: `draft ${form}`, value, lifetime: day })) === true;
}

export async function recallDraft(form: string): Promise<Kept | undefined> {
  return (await loadFormerVault())?.recall(`draft ${form}`);
}

export async function dropDraft(form: string): Promise<void> {
  await (await loadFormerVault())?.drop(`draft ${form}`);
}
