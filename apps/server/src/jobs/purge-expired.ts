import { purge, purgedTables } from '@monlogement27/db';
import type { Deps } from '../deps.ts';

const rowsAtOnce = 1_000;
/** The rest waits for the next run: no run may go on for ever. */
const mostBatches = 500;

/** Removes what has had its time, a little at a time; a table that fails is logged, and stops no other. */
export async function purgeExpired(
  { db, log }: Pick<Deps, 'db' | 'log'>,
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  const deleted: Record<string, number> = {};
  for (const table of purgedTables) {
    try {
      for (let batch = 0; batch < mostBatches; batch += 1) {
        const rows = await db
          .transaction()
          .execute((tx) => purge(tx, { table, now, limit: rowsAtOnce }));
        deleted[table] = (deleted[table] ?? 0) + rows;
        if (rows < rowsAtOnce) break;
      }
    } catch (error) {
      log.error({ event: 'purge.failed', table, err: error }, 'purge failed');
    }
  }
  return deleted;
}
