import { describe, expect, it } from 'vitest';
import { insertActivation } from './activations.ts';
import { insertCase } from './cases.ts';
import { purge } from './purge.ts';
import { readNow } from './read-now.ts';
import { findRegistration } from './registrations.ts';
import { anAccount, aRegistration, testDatabases, useDatabase } from './testing/index.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(testDatabases)('the purge on $name', ({ open }) => {
  const test = useDatabase(open);

  it('removes what is over thirty days old and leaves the rest', async () => {
    const now = await readNow(test.db);
    const old = new Date(now.getTime() - 31 * day);
    const stale = await aRegistration(test.db, { createdAt: old });
    const young = await aRegistration(test.db);
    const account = await anAccount(test.db, { createdAt: old });
    await test.inTx(async (tx) => {
      const about = { registrationId: stale.id, accountId: account.id, email: account.email };
      await insertActivation(tx, { ...about, generation: 0, now: old });
      await insertCase(tx, { number: 'K7M2', clientNumber: null, reasons: [], now: old });
    });
    const counts = await test.inTx((tx) => purge(tx, now));
    expect(counts).toMatchObject({ registrations: 1, activations: 1, cases: 1, sessions: 0 });
    expect(await findRegistration(test.db, stale.id)).toBeUndefined();
    expect(await findRegistration(test.db, young.id)).toEqual(young);
  });
});
