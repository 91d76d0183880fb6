import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';
import { createDatabase, withDatabase } from './testing/databases.ts';
import { openTestPostgres, useDatabase } from './testing/index.ts';

async function anEmptyDatabase(): Promise<string> {
  const name = `monlogement27_empty_${randomBytes(6).toString('hex')}`;
  await createDatabase(inject('postgresUrl'), name);
  return withDatabase(inject('postgresUrl'), name);
}

describe('migrating', () => {
  it('by five servers that start at once is done once', async () => {
    const databaseUrl = await anEmptyDatabase();
    const servers = await Promise.all(
      Array.from({ length: 5 }, () =>
        openDatabase({ databaseUrl, dataDir: '' }, { role: 'server' }),
      ),
    );
    await Promise.all(servers.map(({ db }) => migrate(db)));
    const { rows } = await sql`select name from kysely_migration`.execute(
      servers[0]?.db ?? never(),
    );
    expect(rows).toHaveLength(Object.keys(migrations).length);
    await Promise.all(servers.map((server) => server.close()));
  });

  it('a database that holds somebody else’s tables fails clearly and changes nothing', async () => {
    const databaseUrl = await anEmptyDatabase();
    const { db, close } = await openDatabase({ databaseUrl, dataDir: '' }, { role: 'office' });
    await sql`create table sessions (id int)`.execute(db);
    await expect(migrate(db)).rejects.toThrow(
      /cannot be brought to this version's schema: relation "sessions" already exists/,
    );
    const { rows } = await sql`select from pg_tables where tablename = 'tenants'`.execute(db);
    expect(rows).toHaveLength(0);
    await close();
  });
});

describe('a database of a newer version', () => {
  const test = useDatabase(() => openTestPostgres({ role: 'server' }));

  it('is refused, and the connection keeps its limits', async () => {
    await sql`insert into kysely_migration values ('9999-future', '2030-01-01')`.execute(test.db);
    await expect(migrate(test.db)).rejects.toThrow(/cannot be brought.*9999-future/);
    const { rows } = await sql`show lock_timeout`.execute(test.db);
    expect(rows).toEqual([{ lock_timeout: '2s' }]);
  });
});

function never(): never {
  throw new Error('No server was opened');
}
