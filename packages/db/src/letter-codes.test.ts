import { describe, expect, it } from 'vitest';
import {
  deleteLetterCodesOfTenant,
  findLetterCandidates,
  listLiveLetterCodes,
  replaceLetterCode,
} from './letter-codes.ts';
import { readNow } from './read-now.ts';
import {
  aPasswordHash,
  aTenant,
  openTestPostgres,
  testDatabases,
  useDatabase,
} from './testing/index.ts';

const month = 30 * 24 * 60 * 60 * 1000;

describe.each(testDatabases)('letter codes on $name', ({ open }) => {
  const test = useDatabase(open);

  it('live one at a time per tenant, thirty days', async () => {
    const { tenantId } = await aTenant(test.db);
    const now = await readNow(test.db);
    const expiresAt = new Date(now.getTime() + month);
    const issue = () =>
      test.inTx((tx) =>
        replaceLetterCode(tx, { tenantId, codeHash: aPasswordHash, now, expiresAt }),
      );
    await issue();
    const second = await issue();
    expect(await listLiveLetterCodes(test.db, tenantId, now)).toEqual([second]);
    expect(await listLiveLetterCodes(test.db, tenantId, expiresAt)).toEqual([]);
    await test.inTx((tx) => deleteLetterCodesOfTenant(tx, tenantId));
    expect(await listLiveLetterCodes(test.db, tenantId, now)).toEqual([]);
  });

  it('are found by client number, each with its tenant, while they live', async () => {
    const { clientNumber, ...jean } = await aTenant(test.db);
    const marie = await aTenant(test.db, { clientNumber, firstNames: 'Marie' });
    await aTenant(test.db, { clientNumber, firstNames: 'Without' });
    const now = await readNow(test.db);
    const expiresAt = new Date(now.getTime() + month);
    for (const { tenantId } of [jean, marie]) {
      const code = { tenantId, codeHash: aPasswordHash, now, expiresAt };
      await test.inTx((tx) => replaceLetterCode(tx, code));
    }
    const found = await findLetterCandidates(test.db, { clientNumber, now });
    expect(found.map(({ firstNames }) => firstNames).sort()).toEqual(['Jean', 'Marie']);
    expect(found).toContainEqual({
      ...marie,
      codeHash: aPasswordHash,
      letterCodeId: expect.any(String),
    });
    expect(await findLetterCandidates(test.db, { clientNumber: '1', now })).toEqual([]);
    const late = { clientNumber, now: expiresAt };
    expect(await findLetterCandidates(test.db, late)).toEqual([]);
  });
});

describe('ten clerks issuing a code for one tenant at once on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('leave one code', async () => {
    const { tenantId } = await aTenant(test.db);
    const now = await readNow(test.db);
    const expiresAt = new Date(now.getTime() + month);
    await Promise.all(
      Array.from({ length: 10 }, () =>
        test.inTx((tx) =>
          replaceLetterCode(tx, { tenantId, codeHash: aPasswordHash, now, expiresAt }),
        ),
      ),
    );
    expect(await listLiveLetterCodes(test.db, tenantId, now)).toHaveLength(1);
  });
});
