import { findDeviceAccount, listEvents, listSessions } from '@monlogement27/db';
import { anAccount, testDatabases } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { digest } from '../crypto.ts';
import { goodPassword, hashOf, useServer } from '../testing/caller.ts';

describe.each(testDatabases)('forgetting a device on $name', ({ open }) => {
  const server = useServer(open);

  test('ends its session, makes it a stranger to the account, and clears what it stores', async () => {
    const account = await anAccount(server.db, { passwordHash: await hashOf(goodPassword) });
    const signIn = { identifier: account.email, password: goodPassword };
    const [here, elsewhere] = [server.browser(), server.browser()];
    await here.call.session.signIn(signIn);
    await elsewhere.call.session.signIn(signIn);
    const device = await digest(here.cookies.get('device') ?? '');
    expect(await findDeviceAccount(server.db, device)).toBe(account.id);

    expect(await here.call.session.forgetDevice()).toEqual({ forgotten: true });
    expect(await findDeviceAccount(server.db, device)).toBeUndefined();
    expect(await listSessions(server.db, account.id)).toHaveLength(1);
    for (const name of ['session', 'device', 'registration', 'ticket'] as const) {
      expect(here.cookies.get(name), name).toBeUndefined();
    }
    expect(here.headers.get('Clear-Site-Data')).toBe('"storage"');
    expect(await elsewhere.call.session.current()).not.toBeNull();
    const kinds = (await listEvents(server.db, account.id, 10)).map(({ kind }) => kind);
    expect(kinds).toContain('session.signedOut');
  });

  test('of a browser that was never here is no fault', async () => {
    const browser = server.browser();
    expect(await browser.call.session.forgetDevice()).toEqual({ forgotten: true });
    expect(browser.headers.get('Clear-Site-Data')).toBe('"storage"');
  });
});
