import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findActivation, insertActivation } from './activations.ts';
import { readNow } from './read-now.ts';
import { anAccount, testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('activations on $name', ({ open }) => {
  const test = useDatabase(open);

  async function anActivation() {
    const account = await anAccount(test.db);
    const now = await readNow(test.db);
    const activation = {
      registrationId: randomUUID(),
      accountId: account.id,
      email: account.email,
      generation: 1,
    };
    await test.inTx((tx) => insertActivation(tx, { ...activation, now }));
    return { activation: { ...activation, activatedAt: now }, now };
  }

  it('are remembered by the registration they ended', async () => {
    const { activation } = await anActivation();
    expect(await findActivation(test.db, activation.registrationId)).toEqual(activation);
    expect(await findActivation(test.db, randomUUID())).toBeUndefined();
  });

  it('happen once per registration', async () => {
    const { activation, now } = await anActivation();
    const again = test.inTx((tx) => insertActivation(tx, { ...activation, now }));
    await expect(again).rejects.toThrow(/unique constraint/);
  });

  it('are forgotten with the account', async () => {
    const { activation } = await anActivation();
    await test.db.deleteFrom('accounts').where('id', '=', activation.accountId).execute();
    expect(await findActivation(test.db, activation.registrationId)).toBeUndefined();
  });
});
