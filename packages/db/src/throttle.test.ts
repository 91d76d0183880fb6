import { err, ok } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { openTestPostgres, testDatabases, useDatabase } from './testing/index.ts';
import { clearPlaces, countPlaces, type Decide, giveBackPlace, takePlace } from './throttle.ts';

const hour = 60 * 60 * 1000;

type Later = { readonly retryAt: Date };

function atMost(limit: number): Decide<Later> {
  return (attempts, now) =>
    attempts.length < limit ? ok(true) : err({ retryAt: new Date(now.getTime() + 60_000) });
}

describe.each(testDatabases)('throttle places on $name', ({ open }) => {
  const test = useDatabase(open);
  const take = (key: string, decide: Decide<Later>) =>
    takePlace(test.db, { key, decide, sinceMs: hour });

  it('are taken while the rule allows, oldest shown first', async () => {
    const seen: Date[][] = [];
    const decide: Decide<Later> = (attempts, now) => {
      seen.push(attempts);
      return atMost(2)(attempts, now);
    };
    expect(await take('a', decide)).toMatchObject({ ok: true });
    expect(await take('a', decide)).toMatchObject({ ok: true });
    expect(await take('a', decide)).toEqual({ ok: false, error: { retryAt: expect.any(Date) } });
    expect(seen.map((attempts) => attempts.length)).toEqual([0, 1, 2]);
    expect(seen[2]).toEqual([...(seen[2] ?? [])].sort((a, b) => a.getTime() - b.getTime()));
    expect(seen[2]?.[0]).toBeInstanceOf(Date);
  });

  it('of one key are no other key’s', async () => {
    await take('a', atMost(1));
    expect(await take('b', atMost(1))).toMatchObject({ ok: true });
    expect(await countPlaces(test.db, 'a', hour)).toBe(1);
  });

  it('are given back once', async () => {
    const first = await take('a', atMost(2));
    await take('a', atMost(2));
    if (!first.ok) throw new Error('refused');
    await giveBackPlace(test.db, first.value);
    await giveBackPlace(test.db, first.value);
    expect(await countPlaces(test.db, 'a', hour)).toBe(1);
    expect(await take('a', atMost(2))).toMatchObject({ ok: true });
  });

  it('are cleared by key', async () => {
    await take('a', atMost(1));
    await test.inTx((tx) => clearPlaces(tx, 'a'));
    expect(await take('a', atMost(1))).toMatchObject({ ok: true });
  });

  it('count no longer than they are asked to', async () => {
    await test.db
      .insertInto('throttle_places')
      .values({ key: 'a', taken_at: new Date(Date.now() - 2 * hour) })
      .execute();
    expect(await countPlaces(test.db, 'a', hour)).toBe(0);
    expect(await take('a', atMost(1))).toMatchObject({ ok: true });
  });
});

describe('a hundred parallel tries on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('get exactly the places the rule allows, from two servers at once', async () => {
    const { databaseUrl } = test.database;
    const servers = await Promise.all(
      [1, 2].map(() => openDatabase({ databaseUrl, dataDir: '' }, { role: 'server' })),
    );
    const tries = Array.from({ length: 100 }, (_, index) => {
      const db = servers[index % 2]?.db ?? test.db;
      return takePlace(db, { key: 'signin:number:123456', decide: atMost(5), sinceMs: hour });
    });
    const results = await Promise.all(tries);
    await Promise.all(servers.map((server) => server.close()));
    expect(results.filter((result) => result.ok)).toHaveLength(5);
    expect(await countPlaces(test.db, 'signin:number:123456', hour)).toBe(5);
  });
});
