import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How many values and keys the vault holds. */
export function countKept(from: Page): Promise<number> {
  return from.evaluate(async () => {
    const databases = await indexedDB.databases();
    // To open it would be to make it.
    if (!databases.some(({ name }) => name === 'vault')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('vault');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const tx = database.transaction(['keys', 'values']);
        const counts = ['keys', 'values'].map((store) => tx.objectStore(store).count());
        tx.oncomplete = () => {
          database.close();
          resolve(counts.reduce((sum, count) => sum + count.result, 0));
        };
      };
    });
  });
}

/** The key and a value: what was on the screen opens without a network from now on. */
export async function somethingKept(from: Page): Promise<void> {
  await expect.poll(() => countKept(from), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
}
