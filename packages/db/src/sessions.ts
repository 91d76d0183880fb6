import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** A signed-in browser; `id` names the row, never the cookie. */
export type Session = {
  id: string;
  sessionHash: string;
  accountId: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
};

export const sessionIdleHours = 30 * 24;
export const sessionAbsoluteHours = 90 * 24;

const columns = [
  'id',
  'session_hash as sessionHash',
  'account_id as accountId',
  'device',
  'created_at as createdAt',
  'last_seen_at as lastSeenAt',
  'expires_at as expiresAt',
] as const;

// Hours, because a day of an interval may have 23 of them.
const idle = sql`interval '1 hour' * ${sql.lit(sessionIdleHours)}`;
const absolute = sql`interval '1 hour' * ${sql.lit(sessionAbsoluteHours)}`;

/** Begins now, by the database's clock. */
export function insertSession(
  tx: Tx,
  session: { sessionHash: string; accountId: string; device: string },
): Promise<Session> {
  return tx
    .insertInto('sessions')
    .values({
      session_hash: session.sessionHash,
      account_id: session.accountId,
      device: session.device,
      created_at: sql<Date>`now()`,
      last_seen_at: sql<Date>`now()`,
      expires_at: sql<Date>`now() + ${idle}`,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Only while it lives: neither idle for too long nor too old. `stale`: seen more than an hour ago. */
export function findSession(
  db: Db,
  sessionHash: string,
): Promise<(Session & { stale: boolean }) | undefined> {
  return db
    .selectFrom('sessions')
    .select(columns)
    .select(sql<boolean>`last_seen_at <= now() - interval '1 hour'`.as('stale'))
    .where('session_hash', '=', sessionHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
}

/** Seen now: idle time begins again, the absolute limit stays where it was, and its account is in use. */
export async function extendSession(tx: Tx, sessionHash: string): Promise<void> {
  // The account before its session, as everybody else locks them.
  await tx
    .updateTable('accounts')
    .set({ last_used_at: sql<Date>`now()` })
    .where('id', '=', (query) =>
      query
        .selectFrom('sessions')
        .select('account_id')
        .where('session_hash', '=', sessionHash)
        .where('expires_at', '>', sql<Date>`now()`),
    )
    .execute();
  await tx
    .updateTable('sessions')
    .set({
      last_seen_at: sql<Date>`now()`,
      expires_at: sql<Date>`least(now() + ${idle}, created_at + ${absolute})`,
    })
    .where('session_hash', '=', sessionHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .execute();
}

/** The living ones, last seen first. */
export function listSessions(db: Db, accountId: string): Promise<Session[]> {
  return db
    .selectFrom('sessions')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function deleteSession(tx: Tx, sessionHash: string): Promise<void> {
  await tx.deleteFrom('sessions').where('session_hash', '=', sessionHash).execute();
}

/** By what the list showed; another account's session is not there. */
export async function deleteSessionById(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const row = await tx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSessionsOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('sessions').where('account_id', '=', accountId).execute();
}

export async function deleteOtherSessions(
  tx: Tx,
  { accountId, keepHash }: { accountId: string; keepHash: string },
): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where('account_id', '=', accountId)
    .where('session_hash', '<>', keepHash)
    .execute();
}

export async function deleteExpiredSessions(tx: Tx): Promise<void> {
  await tx.deleteFrom('sessions').where('expires_at', '<=', sql<Date>`now()`).execute();
}
