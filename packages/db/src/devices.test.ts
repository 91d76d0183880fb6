import { describe, expect, it } from 'vitest';
import {
  deleteDevice,
  deleteDevicesOfAccount,
  extendDevice,
  findDeviceAccount,
  insertDevice,
  listDeviceHashes,
} from './devices.ts';
import { readNow } from './read-now.ts';
import { aDigest, anAccount, testDatabases, useDatabase } from './testing/index.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(testDatabases)('known devices on $name', ({ open }) => {
  const test = useDatabase(open);

  async function know(deviceHash: string, accountId: string, from = 0) {
    const now = new Date((await readNow(test.db)).getTime() + from);
    const expiresAt = new Date(now.getTime() + day);
    await test.inTx((tx) => insertDevice(tx, { deviceHash, accountId, now, expiresAt }));
  }

  it('are known to the account that signed in last', async () => {
    const [first, second] = [await anAccount(test.db), await anAccount(test.db)];
    const deviceHash = aDigest();
    await know(deviceHash, first.id);
    expect(await findDeviceAccount(test.db, deviceHash)).toBe(first.id);
    await know(deviceHash, second.id);
    expect(await findDeviceAccount(test.db, deviceHash)).toBe(second.id);
    expect(await findDeviceAccount(test.db, aDigest())).toBeUndefined();
  });

  it('are forgotten in time', async () => {
    const deviceHash = aDigest();
    await know(deviceHash, (await anAccount(test.db)).id, -2 * day);
    expect(await findDeviceAccount(test.db, deviceHash)).toBeUndefined();
  });

  it('are forgotten one by one', async () => {
    const { id } = await anAccount(test.db);
    const [forgotten, kept] = [aDigest(), aDigest()];
    await know(forgotten, id);
    await know(kept, id);
    await test.inTx((tx) => deleteDevice(tx, forgotten));
    expect(await findDeviceAccount(test.db, forgotten)).toBeUndefined();
    expect(await findDeviceAccount(test.db, kept)).toBe(id);
  });

  it('stay known for longer to the account they are known to, and to no other', async () => {
    const [mine, other] = [await anAccount(test.db), await anAccount(test.db)];
    const deviceHash = aDigest();
    await know(deviceHash, mine.id, -day / 2);
    const expiresAt = new Date((await readNow(test.db)).getTime() + day);
    const extend = (accountId: string) =>
      test.inTx((tx) => extendDevice(tx, { deviceHash, accountId, expiresAt }));
    expect(await extend(other.id)).toBe(false);
    expect(await extend(mine.id)).toBe(true);
    expect(await listDeviceHashes(test.db, mine.id)).toEqual([deviceHash]);
    expect(await listDeviceHashes(test.db, other.id)).toEqual([]);
  });

  it('are voided together', async () => {
    const { id } = await anAccount(test.db);
    const deviceHash = aDigest();
    await know(deviceHash, id);
    await test.inTx((tx) => deleteDevicesOfAccount(tx, id));
    expect(await findDeviceAccount(test.db, deviceHash)).toBeUndefined();
  });
});
