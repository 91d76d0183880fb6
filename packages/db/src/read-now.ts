import { sql } from 'kysely';
import type { Db } from './db.ts';

/** The only clock: inside a transaction, the moment it began. */
export async function readNow(db: Db): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('select now() gave no row');
  return row.now;
}
