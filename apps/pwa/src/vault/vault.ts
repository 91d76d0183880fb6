/**
 * What this browser remembers for a tenant, encrypted under a key that no script can read. Loaded when it is needed,
 * never before the screen stands. Every function answers «not kept» where the browser keeps nothing.
 */
import { type Holder, openVault, type VaultDatabase } from './database.ts';
import { makeKey, seal, unseal } from './seal.ts';
import { isAlive } from './span.ts';

export type Kept = { readonly value: unknown; readonly savedAt: number };

/** The current holder's id, one being made where there is none; undefined where nothing is kept here. */
export async function holderId(): Promise<string | undefined> {
  return quietly(async () => (await holderOf(await openVault())).id);
}

export type Keeping = {
  readonly name: string;
  readonly value: unknown;
  /** Milliseconds. */
  readonly lifetime: number;
  /** Only if the vault is still this one's: what was asked for before a wipe is not kept after it. */
  readonly holder?: string | undefined;
};

/** True once it is kept. */
export async function keep({ name, value, lifetime, holder }: Keeping): Promise<boolean> {
  const kept = await quietly(async () => {
    const database = await openVault();
    const own = await holderOf(database);
    if (holder !== undefined && holder !== own.id) return false;
    const savedAt = Date.now();
    const span = { savedAt, until: savedAt + lifetime };
    const sealed = await seal(own.key, { name, value, span });
    const tx = database.transaction(['keys', 'values'], 'readwrite');
    // Wiped while it was being encrypted.
    if ((await tx.objectStore('keys').get('holder'))?.id !== own.id) return false;
    await tx.objectStore('values').put(sealed, name);
    await tx.done;
    return true;
  });
  return kept === true;
}

export async function recall(name: string): Promise<Kept | undefined> {
  return quietly(async () => {
    const database = await openVault();
    const tx = database.transaction(['keys', 'values']);
    const holder = await tx.objectStore('keys').get('holder');
    const sealed = await tx.objectStore('values').get(name);
    if (holder === undefined || sealed === undefined) return undefined;
    if (!isAlive(sealed, Date.now())) {
      await database.delete('values', name);
      return undefined;
    }
    return { value: await unseal(holder.key, name, sealed), savedAt: sealed.savedAt };
  });
}

export async function drop(name: string): Promise<void> {
  await quietly(async () => (await openVault()).delete('values', name));
}

/** Key and values in one transaction: either they are there or nothing is, whatever other tabs hold open. */
export async function wipe(): Promise<void> {
  await quietly(async () => {
    const database = await openVault();
    const tx = database.transaction(['keys', 'values'], 'readwrite', { durability: 'strict' });
    await Promise.all([tx.objectStore('keys').clear(), tx.objectStore('values').clear()]);
    await tx.done;
  });
}

/** At every start: what nobody asked for in time goes as well. */
export async function dropExpired(): Promise<void> {
  await quietly(async () => {
    const tx = (await openVault()).transaction('values', 'readwrite');
    for await (const cursor of tx.store) {
      if (!isAlive(cursor.value, Date.now())) await cursor.delete();
    }
    await tx.done;
  });
}

async function holderOf(database: VaultDatabase): Promise<Holder> {
  const known = await database.get('keys', 'holder');
  if (known !== undefined) return known;
  const made = { id: crypto.randomUUID(), key: await makeKey() };
  const tx = database.transaction('keys', 'readwrite');
  // Another tab was quicker.
  const first = await tx.store.get('holder');
  if (first === undefined) await tx.store.put(made, 'holder');
  await tx.done;
  return first ?? made;
}

async function quietly<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
