import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listEvents, recordEvent } from './events.ts';
import { testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('events on $name', ({ open }) => {
  const test = useDatabase(open);
  const record = (accountId: string, kind: string, now: Date) =>
    test.inTx((tx) => recordEvent(tx, { kind, accountId, detail: { device: 'Firefox' }, now }));

  it('of an account are listed newest first, as many as asked for', async () => {
    const accountId = randomUUID();
    await record(accountId, 'activated', new Date(Date.now() - 60_000));
    await record(accountId, 'signedIn', new Date());
    await record(randomUUID(), 'signedIn', new Date());
    const events = await listEvents(test.db, accountId, 50);
    expect(events.map(({ kind }) => kind)).toEqual(['signedIn', 'activated']);
    expect(events[0]).toMatchObject({ accountId, tenantId: null, detail: { device: 'Firefox' } });
    expect(await listEvents(test.db, accountId, 1)).toHaveLength(1);
  });

  it('are append-only: never changed, and deleted only when six months old', async () => {
    await record(randomUUID(), 'old', new Date(Date.now() - 200 * 24 * 60 * 60 * 1000));
    await record(randomUUID(), 'young', new Date());
    const change = test.db.updateTable('events').set({ kind: 'other' }).execute();
    await expect(change).rejects.toThrow('events are append-only');
    const deletion = test.db.deleteFrom('events').execute();
    await expect(deletion).rejects.toThrow('events are append-only');
    await test.db.deleteFrom('events').where('kind', '=', 'old').execute();
    const left = await test.db.selectFrom('events').select('kind').execute();
    expect(left).toEqual([{ kind: 'young' }]);
  });
});
