import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseUnusable } from './errors.ts';
import { migrations } from './migrations/index.ts';
import type { DB } from './schema.ts';

/** Brings the database to the newest schema; several processes may start at once, one does the work. */
export async function migrate(db: Kysely<DB>): Promise<void> {
  if (await isNewest(db)) return;
  await db.connection().execute(async (connection) => {
    // The server's limits are for requests: waiting for another process's migration is no fault.
    await sql`set lock_timeout = 0`.execute(connection);
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: async () => migrations },
      });
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) {
        throw new DatabaseUnusable(
          'otherSchema',
          `The database cannot be brought to this version's schema: ${messageOf(error)}`,
          { cause: error },
        );
      }
    } finally {
      await sql`reset lock_timeout`.execute(connection).catch(ignore);
      await sql`reset statement_timeout`.execute(connection).catch(ignore);
    }
  });
}

/** Saves the migrator's look at every table, most of what an ordinary start would spend here. */
async function isNewest(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select to_regclass('kysely_migration') is not null as known`.execute(db);
  if (rows[0]?.known !== true) return false;
  const run = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db);
  const names = run.rows.map(({ name }) => name);
  return names.join() === Object.keys(migrations).sort().join();
}

// A connection lost during the migration has nothing left to reset, and says so already.
function ignore(): void {}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
