import { sql } from 'kysely';
import { type Account, findAccount, lockAccount } from './accounts.ts';
import type { Db, Tx } from './db.ts';

/** The notice that an unused account is going to be closed. */
export const idleWarning = 'idleWarning';

// An account that nobody ever signed in to has its activation instead.
const lastUse = sql<Date>`coalesce(accounts.last_used_at, accounts.created_at)`;

/** Unused since `unusedSince` and not told so after that; at most `limit`. */
export async function findAccountsToWarn(
  db: Db,
  { unusedSince, limit }: { unusedSince: Date; limit: number },
): Promise<Account[]> {
  const rows = await toWarn(db, unusedSince).limit(limit).execute();
  return existing(db, rows);
}

/** Held until the transaction ends; undefined where it was used meanwhile, or another server told it. */
export async function lockAccountToWarn(
  tx: Tx,
  { id, unusedSince }: { id: string; unusedSince: Date },
): Promise<Account | undefined> {
  const account = await lockAccount(tx, id);
  const still = await toWarn(tx, unusedSince).where('accounts.id', '=', id).executeTakeFirst();
  return still && account;
}

/** Told before `warnedBefore`, and not used since; at most `limit`. */
export async function findAccountsToClose(
  db: Db,
  { warnedBefore, limit }: { warnedBefore: Date; limit: number },
): Promise<Account[]> {
  const rows = await toClose(db, warnedBefore).limit(limit).execute();
  return existing(db, rows);
}

/** Held until the transaction ends; undefined where it was used meanwhile. */
export async function lockAccountToClose(
  tx: Tx,
  { id, warnedBefore }: { id: string; warnedBefore: Date },
): Promise<Account | undefined> {
  const account = await lockAccount(tx, id);
  const still = await toClose(tx, warnedBefore).where('accounts.id', '=', id).executeTakeFirst();
  return still && account;
}

function toWarn(db: Db, unusedSince: Date) {
  return db
    .selectFrom('accounts')
    .leftJoin('notices', (join) =>
      join.onRef('notices.account_id', '=', 'accounts.id').on('notices.kind', '=', idleWarning),
    )
    .select('accounts.id')
    .where(lastUse, '<', unusedSince)
    .where((where) =>
      where.or([where('notices.queued_at', 'is', null), where('notices.queued_at', '<', lastUse)]),
    );
}

function toClose(db: Db, warnedBefore: Date) {
  return db
    .selectFrom('accounts')
    .innerJoin('notices', 'notices.account_id', 'accounts.id')
    .select('accounts.id')
    .where('notices.kind', '=', idleWarning)
    .where('notices.queued_at', '<', warnedBefore)
    .where('notices.queued_at', '>=', lastUse);
}

async function existing(db: Db, rows: readonly { id: string }[]): Promise<Account[]> {
  const accounts = await Promise.all(rows.map(({ id }) => findAccount(db, id)));
  return accounts.filter((account) => account !== undefined);
}
