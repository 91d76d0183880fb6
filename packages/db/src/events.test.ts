import { randomUUID } from 'node:crypto';
import type { EventKind } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { listEvents, recordEvent } from './events.ts';
import { testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('events on $name', ({ open }) => {
  const test = useDatabase(open);
  const record = (accountId: string, kind: EventKind, now: Date) =>
    test.inTx((tx) => recordEvent(tx, { kind, accountId, detail: { device: 'Firefox' }, now }));

  it('of an account are listed newest first, as many as asked for', async () => {
    const accountId = randomUUID();
    await record(accountId, 'account.activated', new Date(Date.now() - 60_000));
    await record(accountId, 'session.signedIn', new Date());
    await record(randomUUID(), 'session.signedIn', new Date());
    const events = await listEvents(test.db, accountId, 50);
    expect(events.map(({ kind }) => kind)).toEqual(['session.signedIn', 'account.activated']);
    expect(events[0]).toMatchObject({ accountId, tenantId: null, detail: { device: 'Firefox' } });
    expect(await listEvents(test.db, accountId, 1)).toHaveLength(1);
  });

  it('that are for the audit alone are not the tenant’s to read', async () => {
    const accountId = randomUUID();
    const now = new Date();
    await test.inTx((tx) => recordEvent(tx, { kind: 'account.closed', accountId, now }));
    expect(await listEvents(test.db, accountId, 50)).toEqual([]);
  });

  it('are append-only: never changed, and deleted only when six months old', async () => {
    const old = new Date(Date.now() - 200 * 24 * 60 * 60 * 1000);
    await record(randomUUID(), 'password.reset', old);
    await record(randomUUID(), 'session.signedIn', new Date());
    const change = test.db.updateTable('events').set({ kind: 'other' }).execute();
    await expect(change).rejects.toThrow('events are append-only');
    const deletion = test.db.deleteFrom('events').execute();
    await expect(deletion).rejects.toThrow('events are append-only');
    await test.db.deleteFrom('events').where('kind', '=', 'password.reset').execute();
    const left = await test.db.selectFrom('events').select('kind').execute();
    expect(left).toEqual([{ kind: 'session.signedIn' }]);
  });
});
