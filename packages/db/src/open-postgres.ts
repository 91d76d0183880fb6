import pg from 'pg';
import { nameStatements } from './name-statements.ts';

/** Who opens the database: limits on waiting are for those who answer requests. */
export type Role = 'server' | 'office' | 'test';

const int8 = 20;
const date = 1082;

const types = new pg.TypeOverrides();
types.setTypeParser(int8, Number);
// A calendar day has no time zone: as a `Date` it would be yesterday somewhere.
types.setTypeParser(date, (value) => value);

const requestLimits = {
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  // A process that stopped answering must not keep its locks.
  idle_in_transaction_session_timeout: 10_000,
};

/** `queue` is apart, so that requests and the mail queue cannot starve one another. */
export function openPostgres(
  databaseUrl: string,
  role: Role,
): { pool: pg.Pool; queue: pg.Pool; close(): Promise<void> } {
  const common = {
    connectionString: databaseUrl,
    types,
    // Also the longest wait for a free connection of the pool.
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    application_name: `monlogement27-${role}`,
  };
  const pool = new pg.Pool({ ...common, max: 10, ...(role === 'server' ? requestLimits : {}) });
  const queue = new pg.Pool({ ...common, max: 4 });
  pool.on('connect', nameStatements);
  for (const each of [pool, queue]) {
    // A backend that the server ends: the pool drops the connection, and whoever was using it gets
    // the failure from the query. Unheard, either event would end this process.
    each.on('error', () => {});
    each.on('connect', (client) => client.on('error', () => {}));
  }
  return {
    pool,
    queue,
    async close() {
      await Promise.all([pool, queue].map((each) => (each.ended ? undefined : each.end())));
    },
  };
}
