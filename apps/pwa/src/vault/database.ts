import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './seal.ts';

/** Whose the kept values are, as far as this browser knows: a new one at every wipe, and nothing of the person. */
export type Holder = { readonly id: string; readonly key: CryptoKey };

interface Schema extends DBSchema {
  keys: { key: 'holder'; value: Holder };
  values: { key: string; value: Sealed };
}
export type VaultDatabase = IDBPDatabase<Schema>;

/** Some browsers never answer where storage is blocked. */
const patience = 3_000;

let opened: Promise<VaultDatabase> | undefined;

/** Throws where the browser keeps nothing: a private window, storage that is blocked or full. */
export function openVault(): Promise<VaultDatabase> {
  opened ??= withPatience(open()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<VaultDatabase> {
  const database = await openDB<Schema>('vault', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      fresh.createObjectStore('values');
    },
    // Another tab deletes or upgrades it, and waits for this one.
    blocking: () => letGo(),
    terminated: () => letGo(),
  });
  const letGo = () => {
    database.close();
    opened = undefined;
  };
  return database;
}

function withPatience<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not open.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
