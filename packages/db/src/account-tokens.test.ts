import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  type AccountTokenPurpose,
  countAccountTokens,
  deleteTokensForPurpose,
  deleteTokensOfAccount,
  deleteUndoTokensSince,
  findAccountToken,
  findUndoOfAddress,
  insertAccountToken,
  listAccountTokens,
  takeAccountToken,
} from './account-tokens.ts';
import { takeNotice } from './notices.ts';
import { readNow } from './read-now.ts';
import { anAccount, testDatabases, useDatabase } from './testing/index.ts';

const hour = 3_600_000;

describe.each(testDatabases)('On $name', ({ open }) => {
  const server = useDatabase(open);

  async function aToken(lifetime = hour) {
    const { id: accountId, email: address } = await anAccount(server.db);
    const now = await readNow(server.db);
    const token = { id: randomUUID(), accountId, purpose: 'passwordReset', address } as const;
    const expiresAt = new Date(now.getTime() + lifetime);
    await server.inTx((tx) => insertAccountToken(tx, { ...token, now, expiresAt }));
    return { ...token, now, expiresAt };
  }

  test('a token is found for its purpose alone, and only while it lives', async () => {
    const { id, now, expiresAt } = await aToken();
    const find = (purpose: 'passwordReset' | 'emailUndo', at: Date) =>
      findAccountToken(server.db, { id, purpose, now: at });
    expect(await find('passwordReset', now)).toMatchObject({ id });
    expect(await find('emailUndo', now)).toBeUndefined();
    expect(await find('passwordReset', expiresAt)).toBeUndefined();
  });

  test('of twenty takers at once one has it', async () => {
    const { id, now } = await aToken();
    const takers = Array.from({ length: 20 }, () =>
      server.inTx((tx) => takeAccountToken(tx, { id, now })),
    );
    const taken = (await Promise.all(takers)).filter((token) => token !== undefined);
    expect(taken).toHaveLength(1);
  });

  test('the living are counted, and all of an account go together', async () => {
    const { accountId, now, expiresAt } = await aToken();
    const count = (at: Date) =>
      server.inTx((tx) => countAccountTokens(tx, { accountId, purpose: 'passwordReset', now: at }));
    expect(await count(now)).toBe(1);
    expect(await count(expiresAt)).toBe(0);
    await server.inTx((tx) => deleteTokensOfAccount(tx, accountId));
    expect(await count(now)).toBe(0);
  });

  test('an undo link outlives what voids the rest, and the younger ones go alone', async () => {
    const { id: accountId } = await anAccount(server.db);
    const now = await readNow(server.db);
    const token = async (purpose: AccountTokenPurpose, minutesAgo: number) => {
      const made = new Date(now.getTime() - minutesAgo * 60_000);
      const [id, address] = [randomUUID(), `${purpose.toLowerCase()}${minutesAgo}@example.org`];
      const expiresAt = new Date(now.getTime() + hour);
      await server.inTx((tx) =>
        insertAccountToken(tx, { id, accountId, purpose, address, now: made, expiresAt }),
      );
      return made;
    };
    const living = async () =>
      (await listAccountTokens(server.db, accountId, now)).map(({ address }) => address);
    await token('emailUndo', 30);
    const since = await token('emailUndo', 20);
    await token('emailUndo', 10);
    await token('emailChange', 5);
    await token('passwordReset', 1);
    await server.inTx((tx) => deleteTokensForPurpose(tx, { accountId, purpose: 'emailChange' }));
    expect(await living()).toHaveLength(4);
    await server.inTx((tx) => deleteTokensOfAccount(tx, accountId, { keepUndo: true }));
    expect(await living()).toEqual([30, 20, 10].map((ago) => `emailundo${ago}@example.org`));
    expect(
      await findUndoOfAddress(server.db, { address: 'emailundo10@example.org', now }),
    ).toMatchObject({ accountId });
    await server.inTx((tx) => deleteUndoTokensSince(tx, { accountId, since }));
    expect(await living()).toEqual(['emailundo30@example.org']);
    await server.inTx((tx) => deleteTokensOfAccount(tx, accountId));
    expect(await living()).toEqual([]);
  });

  test('one kind of notice goes out once an hour', async () => {
    const { id: accountId } = await anAccount(server.db);
    const now = await readNow(server.db);
    const take = (kind: string, at: Date) =>
      server.inTx((tx) => takeNotice(tx, { accountId, kind, now: at }));
    expect(await take('newDevice', now)).toBe(true);
    expect(await take('newDevice', new Date(now.getTime() + hour - 1))).toBe(false);
    expect(await take('passwordChanged', now)).toBe(true);
    expect(await take('newDevice', new Date(now.getTime() + hour))).toBe(true);
  });
});
