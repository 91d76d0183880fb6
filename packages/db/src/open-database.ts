import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Db } from './db.ts';
import { openPostgres, type Role } from './open-postgres.ts';

export type DatabaseLocation = {
  /** PostgreSQL; absent: PGlite in `<dataDir>/db`. */
  databaseUrl?: string | undefined;
  dataDir: string;
};

/** What a job queue writes through, several statements at once allowed. */
export type QueueDatabase = {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
};

/** `pglite` and `pool` are for who needs more than `db`: the queue's adapter, COPY. */
export type Database = {
  db: Db;
  boss: QueueDatabase;
  close(): Promise<void>;
} & ({ kind: 'pglite'; pglite: PGlite } | { kind: 'postgres'; pool: pg.Pool; queuePool: pg.Pool });

/** Opens, never migrates. Throws `DatabaseInUse` where another process owns the embedded database. */
export async function openDatabase(
  { databaseUrl, dataDir }: DatabaseLocation,
  { role }: { role: Role },
): Promise<Database> {
  if (databaseUrl !== undefined) {
    const { pool, queue, close } = openPostgres(databaseUrl, role);
    return {
      kind: 'postgres',
      db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
      boss: { executeSql: (text, values) => queue.query(text, values) },
      pool,
      queuePool: queue,
      close,
    };
  }
  // A whole PostgreSQL: not to be in the memory of whoever has one elsewhere.
  const { openEmbedded } = await import('./open-embedded.ts');
  const { pglite, close } = await openEmbedded(dataDir);
  return {
    kind: 'pglite',
    db: new Kysely({ dialect: new PGliteDialect({ pglite }) }),
    boss: { executeSql: (text, values) => executeEmbedded(pglite, text, values) },
    pglite,
    close,
  };
}

/** As a pool would: several statements without values, and no failure that outlives its call. */
export async function executeEmbedded(
  pglite: PGlite,
  text: string,
  values: unknown[] = [],
): Promise<{ rows: unknown[] }> {
  try {
    if (values.length > 0) return await pglite.query(text, values);
    // Without values it may be several statements, which only `exec` takes.
    return { rows: (await pglite.exec(text)).flatMap((result) => result.rows) };
  } catch (error) {
    // One session serves everybody: a block that failed half-way must not poison the next statement.
    await pglite.query('rollback').catch(() => {});
    throw error;
  }
}
