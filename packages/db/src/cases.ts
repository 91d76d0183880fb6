import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** A failed identity check, kept for the office with what differed. */
export type Case = {
  number: string;
  clientNumber: string | null;
  reasons: unknown;
  createdAt: Date;
};

const columns = [
  'number',
  'client_number as clientNumber',
  'reasons',
  'created_at as createdAt',
] as const;

/** False where the number is taken: the caller draws another. */
export async function insertCase(
  tx: Tx,
  entry: { number: string; clientNumber: string | null; reasons: unknown; now: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('cases')
    .values({
      number: entry.number,
      client_number: entry.clientNumber,
      reasons: JSON.stringify(entry.reasons),
      created_at: entry.now,
    })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('number')
    .executeTakeFirst();
  return row !== undefined;
}

/** Newest first. */
export function listCases(db: Db): Promise<Case[]> {
  return db
    .selectFrom('cases')
    .select(columns)
    .orderBy('created_at', 'desc')
    .orderBy('number')
    .execute();
}

export function findCase(db: Db, number: string): Promise<Case | undefined> {
  return db.selectFrom('cases').select(columns).where('number', '=', number).executeTakeFirst();
}

/** Of the last `sinceMs`, and no further than `atMost`: asked at every step 1, so it stays cheap under attack. */
export async function countRecentCases(
  db: Db,
  { sinceMs, atMost }: { sinceMs: number; atMost: number },
): Promise<number> {
  const recent = db
    .selectFrom('cases')
    .select('number')
    .where('created_at', '>', sql<Date>`now() - interval '1 millisecond' * ${sinceMs}::float8`)
    .limit(atMost)
    .as('recent');
  const row = await db
    .selectFrom(recent)
    .select((select) => select.fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow();
  return row.cases;
}
