import { describe, expect, it } from 'vitest';
import { findCoTenantFirstNames, findTenantsByClientNumber, getTenant } from './tenants.ts';
import { aTenant, testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('tenants on $name', ({ open }) => {
  const test = useDatabase(open);

  it('come back as they were stored, days as days', async () => {
    const tenant = await aTenant(test.db, {
      clientNumber: '123456',
      lastNames: ['DUPOND', 'L\'HÉRITIER, "DIT" {LE GRAND}'],
      firstNames: 'Jean Pierre',
      civility: 'M',
      birthDate: '1975-09-10',
      entryDate: '2020-02-29',
      exitDate: '2030-03-31',
      goneAt: new Date('2026-10-25T00:30:00Z'),
    });
    expect(tenant).toMatchObject({
      lastNames: ['DUPOND', 'L\'HÉRITIER, "DIT" {LE GRAND}'],
      birthDate: '1975-09-10',
      entryDate: '2020-02-29',
      exitDate: '2030-03-31',
      goneAt: new Date('2026-10-25T00:30:00Z'),
    });
    expect(await getTenant(test.db, tenant.tenantId)).toEqual(tenant);
    expect(await findTenantsByClientNumber(test.db, '123456')).toEqual([tenant]);
    expect(await findTenantsByClientNumber(test.db, '12345')).toEqual([]);
  });

  it('under one number are all found, former ones too', async () => {
    await aTenant(test.db, { clientNumber: '123456' });
    await aTenant(test.db, { clientNumber: '123456', firstNames: 'Marie', goneAt: new Date() });
    expect(await findTenantsByClientNumber(test.db, '123456')).toHaveLength(2);
  });

  it('know the first names of the others who live there today', async () => {
    const under = { clientNumber: '123456' };
    const jean = await aTenant(test.db, under);
    await aTenant(test.db, { ...under, firstNames: 'Marie' });
    await aTenant(test.db, { ...under, firstNames: 'Luc', exitDate: '2026-06-02' });
    await aTenant(test.db, { ...under, firstNames: 'Paul', exitDate: '2026-06-01' });
    await aTenant(test.db, { ...under, firstNames: 'Anne', goneAt: new Date() });
    await aTenant(test.db, { firstNames: 'Elsewhere' });
    expect(await findCoTenantFirstNames(test.db, jean.tenantId, '2026-06-01')).toEqual([
      'Luc',
      'Marie',
    ]);
  });

  it('cannot be stored under a number that is not in its canonical form, nor with the ERP’s «unknown» date', async () => {
    for (const clientNumber of ['00123456', '', 'L12345', '123456789', '12 345']) {
      await expect(aTenant(test.db, { clientNumber })).rejects.toThrow(/check constraint/);
    }
    await expect(aTenant(test.db, { birthDate: '1900-01-01' })).rejects.toThrow(/check constraint/);
  });
});
