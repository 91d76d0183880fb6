import { describe, expect, test } from 'vitest';
import { touchSignIn } from './accounts.ts';
import {
  findAccountsToClose,
  findAccountsToWarn,
  idleWarning,
  lockAccountToClose,
  lockAccountToWarn,
} from './idle-accounts.ts';
import { takeNotice } from './notices.ts';
import { anAccount, testDatabases, useDatabase } from './testing/index.ts';

const days = (count: number) => new Date(Date.UTC(2020, 0, 1 + count));
const limit = 10;

describe.each(testDatabases)('On $name', ({ open }) => {
  const server = useDatabase(open);
  const toWarn = async (unusedSince: Date) =>
    (await findAccountsToWarn(server.db, { unusedSince, limit })).map(({ id }) => id);
  const toClose = async (warnedBefore: Date) =>
    (await findAccountsToClose(server.db, { warnedBefore, limit })).map(({ id }) => id);
  const warn = (accountId: string, now: Date) =>
    server.inTx((tx) => takeNotice(tx, { accountId, kind: idleWarning, now }));
  const use = (id: string, now: Date) => server.inTx((tx) => touchSignIn(tx, { id, now }));

  test('an unused account is warned once, then closed', async () => {
    const { id } = await anAccount(server.db, { createdAt: days(0) });
    expect(await toWarn(days(0))).toEqual([]);
    expect(await toWarn(days(1))).toEqual([id]);
    await warn(id, days(1));
    expect(await toWarn(days(2))).toEqual([]);
    expect(await toClose(days(1))).toEqual([]);
    expect(await toClose(days(2))).toEqual([id]);
  });

  test('is looked at once more under its lock', async () => {
    const { id } = await anAccount(server.db, { createdAt: days(0) });
    const lockToWarn = () =>
      server.inTx((tx) => lockAccountToWarn(tx, { id, unusedSince: days(5) }));
    const lockToClose = () =>
      server.inTx((tx) => lockAccountToClose(tx, { id, warnedBefore: days(20) }));
    expect(await lockToWarn()).toMatchObject({ id });
    expect(await lockToClose()).toBeUndefined();
    await warn(id, days(10));
    expect(await lockToWarn()).toBeUndefined();
    expect(await lockToClose()).toMatchObject({ id });
    await use(id, days(11));
    expect(await lockToClose()).toBeUndefined();
  });

  test('whoever signs in after the warning keeps the account, and is warned again another time', async () => {
    const { id } = await anAccount(server.db, { createdAt: days(0) });
    await warn(id, days(10));
    await use(id, days(11));
    expect(await toClose(days(100))).toEqual([]);
    expect(await toWarn(days(12))).toEqual([id]);
  });
});
