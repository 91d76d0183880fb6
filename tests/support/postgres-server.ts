import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Db, openDatabase } from '@monlogement27/db';
import { startPostgres } from '@monlogement27/db/testing/postgres';
import { landlord } from '@monlogement27/landlord';
import { type RunningServer, runNode, startServer } from './server.ts';

export type PostgresServer = RunningServer & {
  /** The same database: for what the office, or time, does while the server runs. */
  readonly db: Db;
  /** What a command of the office prints, while the server runs. */
  office(...args: string[]): Promise<string>;
};

/** The real server on a PostgreSQL of its own, the demonstration's tenants imported. */
export async function startPostgresServer(
  env: Record<string, string> = {},
): Promise<PostgresServer> {
  const postgres = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'monlogement27-postgres-'));
  const location = { databaseUrl: postgres.url, dataDir };
  const variables = { DATABASE_URL: postgres.url, ...env };
  const office = async (...args: string[]) => {
    const given = { DATA_DIR: dataDir, ...variables };
    const { child, output } = runNode(['apps/server/src/office.ts', ...args], given);
    await once(child, 'close');
    if (child.exitCode !== 0) throw new Error(output.stderr);
    return output.stdout;
  };
  await office('roll', 'import', fileURLToPath(landlord.roll.demo));
  const server = await startServer({ dataDir, env: variables });
  const database = await openDatabase(location, { role: 'server' });
  return {
    ...server,
    db: database.db,
    office,
    async stop() {
      await database.close();
      await server.stop();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
