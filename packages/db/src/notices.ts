import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** True where this account was not told the same within the hour; from now on it was. */
export async function takeNotice(
  tx: Tx,
  { accountId, kind, now }: { accountId: string; kind: string; now: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('notices')
    .values({ account_id: accountId, kind, queued_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'kind'])
        .doUpdateSet({ queued_at: now })
        .where('notices.queued_at', '<=', sql<Date>`${now}::timestamptz - interval '1 hour'`),
    )
    .returning('kind')
    .executeTakeFirst();
  return row !== undefined;
}

/** When the owner was last told what, newest first. */
export function listNotices(
  db: Db,
  accountId: string,
): Promise<{ kind: string; queuedAt: Date }[]> {
  return db
    .selectFrom('notices')
    .select(['kind', 'queued_at as queuedAt'])
    .where('account_id', '=', accountId)
    .orderBy('queued_at', 'desc')
    .orderBy('kind')
    .execute();
}
