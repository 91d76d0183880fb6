import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { findAccount } from './accounts.ts';
import {
  deleteExpiredSessions,
  deleteOtherSessions,
  deleteSession,
  deleteSessionById,
  deleteSessionsOfAccount,
  extendSession,
  findSession,
  insertSession,
  listSessions,
  sessionAbsoluteHours,
  sessionIdleHours,
} from './sessions.ts';
import { aDigest, anAccount, testDatabases, useDatabase } from './testing/index.ts';

const hour = 60 * 60 * 1000;

describe.each(testDatabases)('sessions on $name', ({ open }) => {
  const test = useDatabase(open);

  async function aSession(accountId: string) {
    return test.inTx((tx) =>
      insertSession(tx, { sessionHash: aDigest(), accountId, device: 'Firefox, Android' }),
    );
  }

  /** Moves a session back in time, as if `hours` had gone by. */
  async function age(id: string, hours: number) {
    const ago = sql<Date>`interval '1 hour' * ${sql.lit(hours)}`;
    await test.db
      .updateTable('sessions')
      .set({
        created_at: sql<Date>`created_at - ${ago}`,
        last_seen_at: sql<Date>`last_seen_at - ${ago}`,
        expires_at: sql<Date>`expires_at - ${ago}`,
      })
      .where('id', '=', id)
      .execute();
  }

  it('live thirty idle days', async () => {
    const { id: accountId } = await anAccount(test.db);
    const session = await aSession(accountId);
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBe(sessionIdleHours * hour);
    expect(await findSession(test.db, session.sessionHash)).toEqual({ ...session, stale: false });
    await age(session.id, 1);
    expect(await findSession(test.db, session.sessionHash)).toMatchObject({ stale: true });
    await age(session.id, sessionIdleHours - 1);
    expect(await findSession(test.db, session.sessionHash)).toBeUndefined();
    expect(await listSessions(test.db, accountId)).toEqual([]);
  });

  it('are extended by use, never past ninety days', async () => {
    const session = await aSession((await anAccount(test.db)).id);
    for (const hours of [29, 29, 29].map((days) => days * 24)) {
      await age(session.id, hours);
      await test.inTx((tx) => extendSession(tx, session.sessionHash));
    }
    const old = await findSession(test.db, session.sessionHash);
    if (old === undefined) throw new Error('The session ended too early');
    expect(old.expiresAt.getTime() - old.createdAt.getTime()).toBe(sessionAbsoluteHours * hour);
    await age(session.id, 3 * 24);
    await test.inTx((tx) => extendSession(tx, session.sessionHash));
    expect(await findSession(test.db, session.sessionHash)).toBeUndefined();
  });

  it('count as use of their account, which outlives them', async () => {
    const { id, lastUsedAt } = await anAccount(test.db);
    expect(lastUsedAt).toBeNull();
    const session = await aSession(id);
    await test.inTx((tx) => extendSession(tx, aDigest()));
    expect((await findAccount(test.db, id))?.lastUsedAt).toBeNull();
    await test.inTx((tx) => extendSession(tx, session.sessionHash));
    await test.inTx((tx) => deleteSessionsOfAccount(tx, id));
    expect((await findAccount(test.db, id))?.lastUsedAt).not.toBeNull();
  });

  it('cannot be stored to live longer than ninety days', async () => {
    const { id } = await aSession((await anAccount(test.db)).id);
    const update = test.db
      .updateTable('sessions')
      .set({ expires_at: sql<Date>`created_at + interval '91 days'` })
      .where('id', '=', id)
      .execute();
    await expect(update).rejects.toThrow(/check constraint/);
  });

  it('are revoked by row, and only by their owner', async () => {
    const { id: accountId } = await anAccount(test.db);
    const stranger = await anAccount(test.db);
    const { id } = await aSession(accountId);
    const revoke = (by: string) => test.inTx((tx) => deleteSessionById(tx, { id, accountId: by }));
    expect(await revoke(stranger.id)).toBe(false);
    expect(await revoke(accountId)).toBe(true);
    expect(await revoke(accountId)).toBe(false);
  });

  it('end one, all others, or all', async () => {
    const { id: accountId } = await anAccount(test.db);
    const stranger = await aSession((await anAccount(test.db)).id);
    const [kept, other, third] = [
      await aSession(accountId),
      await aSession(accountId),
      await aSession(accountId),
    ];
    await test.inTx((tx) => deleteSession(tx, third.sessionHash));
    expect(await listSessions(test.db, accountId)).toHaveLength(2);
    await test.inTx((tx) => deleteOtherSessions(tx, { accountId, keepHash: kept.sessionHash }));
    expect(await findSession(test.db, other.sessionHash)).toBeUndefined();
    expect(await listSessions(test.db, accountId)).toEqual([kept]);
    await test.inTx((tx) => deleteSessionsOfAccount(tx, accountId));
    expect(await listSessions(test.db, accountId)).toEqual([]);
    expect(await findSession(test.db, stranger.sessionHash)).toMatchObject(stranger);
  });

  it('that expired are removed, the others stay', async () => {
    const { id: accountId } = await anAccount(test.db);
    const living = await aSession(accountId);
    await age((await aSession(accountId)).id, sessionIdleHours);
    await test.inTx((tx) => deleteExpiredSessions(tx));
    const rows = await test.db.selectFrom('sessions').select('id').execute();
    expect(rows).toEqual([{ id: living.id }]);
  });

  it('end with the account', async () => {
    const { id: accountId } = await anAccount(test.db);
    const { sessionHash } = await aSession(accountId);
    await test.db.deleteFrom('accounts').where('id', '=', accountId).execute();
    expect(await findSession(test.db, sessionHash)).toBeUndefined();
  });
});
