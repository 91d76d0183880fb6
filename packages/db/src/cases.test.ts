import { describe, expect, it } from 'vitest';
import { countRecentCases, findCase, insertCase, listCases } from './cases.ts';
import { testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('cases on $name', ({ open }) => {
  const test = useDatabase(open);
  const insert = (number: string, now: Date) =>
    test.inTx((tx) =>
      insertCase(tx, { number, clientNumber: '123456', reasons: ['firstName'], now }),
    );

  it('are kept with what differed, newest first', async () => {
    const [monday, tuesday] = [new Date('2026-11-23T10:00:00Z'), new Date('2026-11-24T10:00:00Z')];
    expect(await insert('K7M2', monday)).toBe(true);
    expect(await insert('P4Q9', tuesday)).toBe(true);
    const stored = {
      number: 'K7M2',
      clientNumber: '123456',
      reasons: ['firstName'],
      createdAt: monday,
    };
    expect(await findCase(test.db, 'K7M2')).toEqual(stored);
    expect((await listCases(test.db)).map(({ number }) => number)).toEqual(['P4Q9', 'K7M2']);
  });

  it('say that a number is taken, and the transaction goes on', async () => {
    await insert('K7M2', new Date());
    await test.inTx(async (tx) => {
      const entry = { clientNumber: null, reasons: [], now: new Date() };
      expect(await insertCase(tx, { ...entry, number: 'K7M2' })).toBe(false);
      expect(await insertCase(tx, { ...entry, number: 'P4Q9' })).toBe(true);
    });
    expect(await findCase(test.db, 'P4Q9')).toBeDefined();
  });

  it('are counted as far back and as far up as asked', async () => {
    const hour = 3_600_000;
    for (const number of ['A', 'B', 'C']) await insert(number, new Date());
    await insert('D', new Date(Date.now() - 2 * hour));
    expect(await countRecentCases(test.db, { sinceMs: hour, atMost: 10 })).toBe(3);
    expect(await countRecentCases(test.db, { sinceMs: hour, atMost: 2 })).toBe(2);
    expect(await countRecentCases(test.db, { sinceMs: 3 * hour, atMost: 10 })).toBe(4);
  });
});
