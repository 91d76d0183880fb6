import { describe, expect, it } from 'vitest';
import { findAddressees, listAddressees } from './addressees.ts';
import { anAccount, aTenant, testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('addressees on $name', ({ open }) => {
  const test = useDatabase(open);

  it('come in the order of their references, and say who has an account', async () => {
    const [ten, nine] = [
      await aTenant(test.db, { clientNumber: '10' }),
      await aTenant(test.db, { clientNumber: '9', civility: 'MME', exitDate: '2020-01-31' }),
    ];
    await anAccount(test.db, { tenantId: ten.tenantId });
    await test.db
      .updateTable('tenants')
      .set({ postal_address: ['12 RUE DES LILAS', '27000 EVREUX'] })
      .where('id', '=', nine.tenantId)
      .execute();
    expect(await listAddressees(test.db)).toEqual([
      {
        tenantId: nine.tenantId,
        clientNumber: '9',
        civility: 'MME',
        lastNames: ['DUPOND'],
        firstNames: 'Jean',
        postalAddress: ['12 RUE DES LILAS', '27000 EVREUX'],
        exitDate: '2020-01-31',
        goneAt: null,
        hasAccount: false,
      },
      expect.objectContaining({ tenantId: ten.tenantId, hasAccount: true }),
    ]);
  });

  it('are found by number, every one of a number, and by id, that one alone', async () => {
    const jean = await aTenant(test.db);
    const { clientNumber } = jean;
    const marie = await aTenant(test.db, { clientNumber });
    const other = await aTenant(test.db);
    const find = async (clientNumbers: string[], tenantIds: string[]) =>
      (await findAddressees(test.db, { clientNumbers, tenantIds })).map(({ tenantId }) => tenantId);
    expect(await find([clientNumber], [])).toEqual([jean.tenantId, marie.tenantId]);
    expect(await find([], [marie.tenantId])).toEqual([marie.tenantId]);
    expect(await find([clientNumber], [other.tenantId])).toHaveLength(3);
    expect(await find([], [])).toEqual([]);
  });
});
