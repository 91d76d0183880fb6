import { describe, expect, it } from 'vitest';
import { readNow } from './read-now.ts';
import {
  endRegistrationCookie,
  findRegistrationIdByCookie,
  insertRegistrationCookie,
} from './registration-cookies.ts';
import { deleteRegistrationsOfTenant } from './registrations.ts';
import { aDigest, aRegistration, testDatabases, useDatabase } from './testing/index.ts';

const hour = 60 * 60 * 1000;

describe.each(testDatabases)('registration cookies on $name', ({ open }) => {
  const test = useDatabase(open);
  const insert = (cookieHash: string, registrationId: string, expiresAt: Date) =>
    test.inTx((tx) => insertRegistrationCookie(tx, { cookieHash, registrationId, expiresAt }));

  it('name their registration until they expire, and longer than it lives', async () => {
    const { id, tenantId } = await aRegistration(test.db);
    const now = await readNow(test.db);
    const end = new Date(now.getTime() + hour);
    const cookieHash = aDigest();
    await insert(cookieHash, id, end);
    await test.inTx((tx) => deleteRegistrationsOfTenant(tx, tenantId));
    expect(await findRegistrationIdByCookie(test.db, cookieHash, now)).toBe(id);
    expect(await findRegistrationIdByCookie(test.db, cookieHash, end)).toBeUndefined();
  });

  it('given again live longer, never shorter', async () => {
    const { id } = await aRegistration(test.db);
    const now = await readNow(test.db);
    const cookieHash = aDigest();
    await insert(cookieHash, id, new Date(now.getTime() + 2 * hour));
    await insert(cookieHash, id, new Date(now.getTime() + hour));
    const later = new Date(now.getTime() + 1.5 * hour);
    expect(await findRegistrationIdByCookie(test.db, cookieHash, later)).toBe(id);
  });

  it('never come to name another registration', async () => {
    const first = await aRegistration(test.db);
    const second = await aRegistration(test.db);
    const now = await readNow(test.db);
    const cookieHash = aDigest();
    await insert(cookieHash, first.id, new Date(now.getTime() + hour));
    await insert(cookieHash, second.id, new Date(now.getTime() + hour));
    expect(await findRegistrationIdByCookie(test.db, cookieHash, now)).toBe(first.id);
  });

  it('end when asked to', async () => {
    const { id } = await aRegistration(test.db);
    const now = await readNow(test.db);
    const cookieHash = aDigest();
    await insert(cookieHash, id, new Date(now.getTime() + hour));
    await test.inTx((tx) => endRegistrationCookie(tx, cookieHash));
    expect(await findRegistrationIdByCookie(test.db, cookieHash, now)).toBeUndefined();
  });
});
