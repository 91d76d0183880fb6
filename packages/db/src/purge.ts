import { sql } from 'kysely';
import type { Tx } from './db.ts';
import type { DB } from './schema.ts';

const day = 24 * 60 * 60 * 1000;

/** What has its time, by which column it is counted, and for how many days after that it is kept. */
const kept = {
  registrations: { column: 'created_at', days: 30 },
  activations: { column: 'activated_at', days: 30 },
  // The audit's year; the database itself keeps the first six months from everybody.
  events: { column: 'at', days: 365 },
  cases: { column: 'created_at', days: 30 },
  throttle_places: { column: 'taken_at', days: 30 },
  letter_codes: { column: 'expires_at', days: 0 },
  tickets: { column: 'expires_at', days: 0 },
  used_tickets: { column: 'expires_at', days: 0 },
  registration_cookies: { column: 'expires_at', days: 0 },
  used_challenges: { column: 'expires_at', days: 0 },
  account_tokens: { column: 'expires_at', days: 0 },
  sessions: { column: 'expires_at', days: 0 },
  devices: { column: 'expires_at', days: 0 },
} as const satisfies Partial<Record<keyof DB, { column: string; days: number }>>;

export type PurgedTable = keyof typeof kept;

export const purgedTables: readonly PurgedTable[] = [
  'registrations',
  'activations',
  'events',
  'cases',
  'throttle_places',
  'letter_codes',
  'tickets',
  'used_tickets',
  'registration_cookies',
  'used_challenges',
  'account_tokens',
  'sessions',
  'devices',
];

/** Removes what has had its time of one table, at most `limit` rows; answers how many. */
export async function purge(
  tx: Tx,
  { table, now, limit }: { table: PurgedTable; now: Date; limit: number },
): Promise<number> {
  const { column, days } = kept[table];
  const before = new Date(now.getTime() - days * day);
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where ${sql.ref(column)} <= ${before} limit ${limit}
    ))`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
