import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { readNow } from './read-now.ts';
import { openTestPostgres, testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('the driver of $name', ({ open }) => {
  const test = useDatabase(open);

  it('gives the same JavaScript types as the other', async () => {
    const { rows } = await sql`
      select date '1975-09-10' as day, timestamptz '2026-03-29 01:30:00+00' as moment,
        42::bigint as big, count(*) as counted, 1.5::numeric as exact, 1.5::float8 as float,
        3::int as int, true as yes, null::text as nothing, array['a', null, 'b"c'] as texts,
        array[timestamptz '2026-03-29 01:30:00+00'] as moments,
        '00000000-0000-4000-8000-000000000000'::uuid as id, '{"a":[1]}'::jsonb as json`.execute(
      test.db,
    );
    expect(rows).toEqual([
      {
        day: '1975-09-10',
        moment: new Date('2026-03-29T01:30:00Z'),
        big: 42,
        counted: 1,
        exact: '1.5',
        float: 1.5,
        int: 3,
        yes: true,
        nothing: null,
        texts: ['a', null, 'b"c'],
        moments: [new Date('2026-03-29T01:30:00Z')],
        id: '00000000-0000-4000-8000-000000000000',
        json: { a: [1] },
      },
    ]);
  });

  it('takes back what it gave', async () => {
    const day = '1975-09-10';
    const moment = new Date('2026-10-25T00:30:00.123Z');
    const { rows } = await sql`
      select ${day}::date as day, ${moment}::timestamptz as moment, ${42}::bigint as big,
        ${['a', 'b"c']}::text[] as texts, ${JSON.stringify(['x'])}::jsonb as json`.execute(test.db);
    expect(rows).toEqual([{ day, moment, big: 42, texts: ['a', 'b"c'], json: ['x'] }]);
  });

  it('has a clock', async () => {
    const now = await readNow(test.db);
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('lets a job queue send several statements, and recovers when they fail half-way', async () => {
    const { boss, db } = test.database;
    await boss.executeSql('begin; create table jobs (id int); insert into jobs values (1); commit');
    expect((await boss.executeSql('select id from jobs where id = $1', [1])).rows).toEqual([
      { id: 1 },
    ]);
    await expect(boss.executeSql('begin; select 1/0; commit')).rejects.toThrow(/zero/);
    expect((await boss.executeSql('select id from jobs')).rows).toEqual([{ id: 1 }]);
    await sql`drop table jobs`.execute(db);
  });
});

describe('the server’s connections to PostgreSQL', () => {
  const test = useDatabase(() => openTestPostgres({ role: 'server' }));

  it('give up on a slow statement and on a lock that is not given', async () => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout') order by name`.execute(test.db);
    expect(rows).toEqual([
      { name: 'lock_timeout', setting: '2000' },
      { name: 'statement_timeout', setting: '5000' },
    ]);
  });

  it('are limited for requests only: the office and the queue may take their time', async () => {
    const { databaseUrl, boss } = test.database;
    const office = await openDatabase({ databaseUrl, dataDir: '' }, { role: 'office' });
    const ask = sql<{ setting: string }>`
      select setting from pg_settings where name = 'statement_timeout'`;
    expect((await ask.execute(office.db)).rows).toEqual([{ setting: '0' }]);
    await office.close();
    const queue = await boss.executeSql('show statement_timeout');
    expect(queue.rows).toEqual([{ statement_timeout: '0' }]);
  });

  it('prepare a statement once and use it again', async () => {
    await test.db.connection().execute(async (connection) => {
      const find = () =>
        connection.selectFrom('accounts').select('id').where('email', '=', 'a@b.fr').execute();
      await find();
      await find();
      const { rows } = await sql<{ calls: number }>`
        select generic_plans + custom_plans as calls from pg_prepared_statements
        where statement like '%accounts%'`.execute(connection);
      expect(rows).toEqual([{ calls: 2 }]);
    });
  });

  async function endAllBackends() {
    const { databaseUrl } = test.database;
    const other = await openDatabase({ databaseUrl, dataDir: '' }, { role: 'office' });
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db);
    await other.close();
  }

  it('outlive a backend that the database ended while it was idle', async () => {
    await readNow(test.db);
    await endAllBackends();
    await expect.poll(() => readNow(test.db).catch(() => undefined)).toBeInstanceOf(Date);
  });

  it('outlive a backend that the database ended inside a transaction, whose work is undone', async () => {
    const failing = test.inTx(async (tx) => {
      await sql`insert into cases values ('K7M2', null, '[]', now())`.execute(tx);
      await endAllBackends();
      await readNow(tx);
    });
    await expect(failing).rejects.toThrow();
    await expect.poll(() => readNow(test.db).catch(() => undefined)).toBeInstanceOf(Date);
    expect(await test.db.selectFrom('cases').select('number').execute()).toEqual([]);
  });

  it('are not left inside a transaction that was given up on', async () => {
    const failing = test.inTx(() => Promise.reject(new Error('changed my mind')));
    await expect(failing).rejects.toThrow('changed my mind');
    const { rows } = await sql`
      select from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`.execute(test.db);
    expect(rows).toEqual([]);
  });
});

it('a database that does not answer is a failure in seconds, not a wait', async () => {
  const { db, close } = await openDatabase(
    { databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing', dataDir: '' },
    { role: 'server' },
  );
  await expect(readNow(db)).rejects.toThrow(/ECONNREFUSED/);
  await close();
});
