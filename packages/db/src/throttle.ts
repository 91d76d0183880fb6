import { ok, type Result } from '@monlogement27/domain';
import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** A rule over the places taken so far (oldest first), `now` by the database; its own word for a «no». */
export type Decide<No> = (places: Date[], now: Date) => Result<true, No>;

/**
 * Takes a place under `key` if the rule allows, and gives its id, in a transaction of its own: it stays taken
 * when the caller's is rolled back. Calls on one key pass one by one, on any number of servers.
 */
export function takePlace<No>(
  db: Db,
  { key, decide, sinceMs }: { key: string; decide: Decide<No>; sinceMs: number },
): Promise<Result<string, No>> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
    // The transaction's own now() is from before the wait for the lock.
    const { rows } = await sql<{ now: Date; places: Date[] }>`
      select moment.now, array(
        select taken_at from throttle_places
        where key = ${key} and taken_at > moment.now - interval '1 millisecond' * ${sinceMs}::float8
        order by taken_at
      ) as places
      from (select clock_timestamp() as now) as moment`.execute(tx);
    const row = rows[0];
    if (row === undefined) throw new Error('No clock');
    const decision = decide(row.places, row.now);
    if (!decision.ok) return decision;
    const place = await tx
      .insertInto('throttle_places')
      .values({ key, taken_at: row.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    return ok(place.id);
  });
}

/** Committed on its own, as taking was; giving back twice is giving back once. */
export async function giveBackPlace(db: Db, placeId: string): Promise<void> {
  await db.deleteFrom('throttle_places').where('id', '=', placeId).execute();
}

export async function clearPlaces(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('throttle_places').where('key', '=', key).execute();
}

/** How many were taken within the last `sinceMs`. */
export async function countPlaces(db: Db, key: string, sinceMs: number): Promise<number> {
  const row = await db
    .selectFrom('throttle_places')
    .select((select) => select.fn.countAll<number>().as('places'))
    .where('key', '=', key)
    .where('taken_at', '>', sql<Date>`now() - interval '1 millisecond' * ${sinceMs}::float8`)
    .executeTakeFirstOrThrow();
  return row.places;
}
