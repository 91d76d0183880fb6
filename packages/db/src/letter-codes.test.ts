import { describe, expect, it } from 'vitest';
import {
  findLetterCandidates,
  isLetterCodeStored,
  listLiveLetterCodes,
  replaceLetterCodes,
} from './letter-codes.ts';
import { readNow } from './read-now.ts';
import {
  aLetterCode,
  aPasswordHash,
  aTenant,
  openTestPostgres,
  testDatabases,
  useDatabase,
} from './testing/index.ts';

const month = 30 * 24 * 60 * 60 * 1000;
const anotherHash = aPasswordHash.replace(/A$/, 'B');

describe.each(testDatabases)('letter codes on $name', ({ open }) => {
  const test = useDatabase(open);

  it('live one at a time per tenant, until they expire', async () => {
    const { tenantId } = await aTenant(test.db);
    await aLetterCode(test.db, { tenantId });
    const second = await aLetterCode(test.db, { tenantId });
    const live = (now: Date) => listLiveLetterCodes(test.db, tenantId, now);
    expect(await live(await readNow(test.db))).toEqual([second]);
    expect(await live(second.expiresAt)).toEqual([]);
  });

  it('are issued many at once, each to its tenant', async () => {
    const jean = await aTenant(test.db);
    const marie = await aTenant(test.db);
    await aLetterCode(test.db, jean);
    const now = await readNow(test.db);
    const codes = [
      { tenantId: jean.tenantId, codeHash: aPasswordHash },
      { tenantId: marie.tenantId, codeHash: anotherHash },
    ];
    const expiresAt = new Date(now.getTime() + month);
    await test.inTx((tx) => replaceLetterCodes(tx, { codes, now, expiresAt }));
    for (const code of codes) {
      expect(await listLiveLetterCodes(test.db, code.tenantId, now)).toMatchObject([code]);
    }
  });

  it('are known to be stored or not', async () => {
    const { tenantId } = await aTenant(test.db);
    const { codeHash } = await aLetterCode(test.db, { tenantId });
    const stored = (hash: string) =>
      test.inTx((tx) => isLetterCodeStored(tx, { tenantId, codeHash: hash }));
    expect(await stored(codeHash)).toBe(true);
    expect(await stored(anotherHash)).toBe(false);
  });

  it('are found by client number, each with its tenant, while they live', async () => {
    const jean = await aTenant(test.db);
    const { clientNumber } = jean;
    const marie = await aTenant(test.db, { clientNumber, firstNames: 'Marie' });
    await aTenant(test.db, { clientNumber, firstNames: 'Without' });
    await aLetterCode(test.db, jean);
    const { id, expiresAt } = await aLetterCode(test.db, marie);
    const now = await readNow(test.db);
    const found = await findLetterCandidates(test.db, { clientNumber, now });
    expect(found.map(({ firstNames }) => firstNames).sort()).toEqual(['Jean', 'Marie']);
    expect(found).toContainEqual({ ...marie, codeHash: aPasswordHash, letterCodeId: id });
    expect(await findLetterCandidates(test.db, { clientNumber: '1', now })).toEqual([]);
    const late = { clientNumber, now: expiresAt };
    expect(await findLetterCandidates(test.db, late)).toEqual([]);
  });
});

describe('ten clerks issuing codes for the same tenants at once on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('leave one code each, whatever order they name them in', async () => {
    const tenants = [await aTenant(test.db), await aTenant(test.db), await aTenant(test.db)];
    const now = await readNow(test.db);
    const expiresAt = new Date(now.getTime() + month);
    const codes = tenants.map(({ tenantId }) => ({ tenantId, codeHash: aPasswordHash }));
    await Promise.all(
      Array.from({ length: 10 }, (_, clerk) =>
        test.inTx((tx) =>
          replaceLetterCodes(tx, {
            codes: clerk % 2 === 0 ? codes : codes.toReversed(),
            now,
            expiresAt,
          }),
        ),
      ),
    );
    for (const { tenantId } of tenants) {
      expect(await listLiveLetterCodes(test.db, tenantId, now)).toHaveLength(1);
    }
  });
});
