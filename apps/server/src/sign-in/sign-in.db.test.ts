import {
  type Account,
  findAccount,
  listSessions,
  type RollTenant,
  readNow,
} from '@monlogement27/db';
import { anAccount, aRegistration, aTenant, testDatabases } from '@monlogement27/db/testing';
import { day, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { Busy } from '../queue.ts';
import {
  cookieJar,
  countingHasher,
  goodPassword,
  hashOf,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { register } from '../testing/register.ts';

const wrong = { code: 'wrongCredentials' };
const under = { clientNumber: '123456' };
const typedIdentifiers = [
  'jean@example.org',
  ' Jean@EXAMPLE.org ',
  'ｊｅａｎ＠example.org',
  '123456',
  '00123456',
  ' 00 123-456',
  'L123456',
  'N° 00123456',
  '００１２３４５６',
];

describe.each(testDatabases)('sign-in on $name', ({ open }) => {
  const server = useServer(open);

  const account = async (
    form: { tenant?: Partial<RollTenant>; email?: string; password?: string } = {},
  ): Promise<Account> => {
    const { tenant = {}, email = 'jean@example.org', password = goodPassword } = form;
    const { tenantId } = await aTenant(server.db, { ...under, ...tenant });
    return anAccount(server.db, { tenantId, email, passwordHash: await hashOf(password) });
  };
  const signIn = (identifier: string, password = goodPassword, browser = server.browser()) =>
    browser.call.session.signIn({ identifier, password });
  const fail = async (times: number, identifier: string, browser = server.browser()) => {
    for (let time = 0; time < times; time += 1) {
      expect(await refusal(signIn(identifier, otherPassword, browser))).toEqual(wrong);
    }
  };

  it('opens by e-mail and by every typed form of the number', async () => {
    const { id } = await account();
    for (const identifier of typedIdentifiers) {
      expect(await signIn(identifier), identifier).toMatchObject({
        tenant: {
          firstName: 'Jean',
          lastName: 'DUPOND',
          reference: '00123456',
          coTenants: [],
          email: 'jean@example.org',
        },
      });
    }
    expect((await findAccount(server.db, id))?.lastSignInAt).not.toBeNull();
  });

  it('reads a password as it was typed on another keyboard', async () => {
    await account({ password: 'Été-Tulipe-Lundi-8' });
    await signIn('123456', 'Été-Tulipe-Lundi-8'.normalize('NFD'));
  });

  it('answers the same to unknown and to wrong', async () => {
    await account();
    for (const identifier of ['jean@example.org', '123456', 'nobody@example.org', '654321']) {
      const browser = server.browser();
      expect(await refusal(signIn(identifier, otherPassword, browser)), identifier).toEqual(wrong);
      expect(browser.cookies.get('session')).toBeUndefined();
      expect(browser.cookies.get('device')).toBeUndefined();
    }
  });

  describe('takes the same work', () => {
    const hashings = async (identifier: string, password = otherPassword) => {
      const { hasher, verified } = countingHasher();
      const browser = server.browser({ deps: { hasher } });
      const outcome = await signIn(identifier, password, browser).then(
        () => 'opened',
        (error: Error) => error.message,
      );
      return [outcome, verified()];
    };
    /** One with an account, one with both, some with pending registrations only. */
    const people = async () => {
      await account();
      const pend = async (clientNumber: string, email: string) =>
        aRegistration(server.db, {
          ...{ tenantId: (await aTenant(server.db, { clientNumber })).tenantId, email },
          passwordHash: await hashOf(goodPassword),
        });
      await pend('123456', 'second@example.org');
      await pend('222', 'one@example.org');
      for (let made = 0; made < 5; made += 1) await pend('555', 'five@example.org');
    };

    it.each([
      [['jean@example.org', 'one@example.org', 'five@example.org', 'nobody@example.org'], 4],
      [['123456', '222', '555', '654321'], 5],
    ])('for %j with a wrong password', async (identifiers, work) => {
      await people();
      for (const identifier of identifiers) {
        const outcome = await hashings(identifier);
        expect(outcome, identifier).toEqual(['wrongCredentials', work]);
      }
    });

    it('for a pending registration with the right one, and less for an account', async () => {
      await people();
      expect(await hashings('one@example.org', goodPassword)).toEqual(['activationPending', 4]);
      expect(await hashings('five@example.org', goodPassword)).toEqual(['activationPending', 4]);
      expect(await hashings('555', goodPassword)).toEqual(['activationPending', 5]);
      expect(await hashings('jean@example.org', goodPassword)).toEqual(['opened', 1]);
      expect(await hashings('123456', goodPassword)).toEqual(['opened', 2]);
    });
  });

  it('spends no try where the server was too busy to look', async () => {
    await account();
    const busy = async () => {
      throw new Busy();
    };
    const hasher = { ...server.deps.hasher, verify: busy, verifyNothing: busy };
    for (let time = 0; time < 6; time += 1) {
      const browser = server.browser({ deps: { hasher } });
      expect(await refusal(signIn('jean@example.org', goodPassword, browser))).toMatchObject({
        code: 'busy',
      });
    }
    await signIn('jean@example.org');
  });

  it('says what is no identifier at all', async () => {
    const no = (error: string) => ({ code: 'invalidInput', fields: { identifier: error } });
    expect(await refusal(signIn(''))).toEqual(no('required'));
    expect(await refusal(signIn('abc'))).toEqual(no('invalid'));
    expect(await refusal(signIn('jean@'))).toEqual(no('invalid'));
  });

  it('opens to each co-tenant with their own password', async () => {
    await account();
    const marie = { firstNames: 'Marie', birthDate: '1977-03-22' };
    await account({ tenant: marie, email: 'marie@example.org', password: otherPassword });
    expect(await signIn('123456', goodPassword)).toMatchObject({
      tenant: { firstName: 'Jean', coTenants: ['Marie'], email: 'jean@example.org' },
    });
    expect(await signIn('123456', otherPassword)).toMatchObject({
      tenant: { firstName: 'Marie', coTenants: ['Jean'], email: 'marie@example.org' },
    });
  });

  it('asks for the e-mail where one password opens two accounts of a number', async () => {
    await account();
    await account({ tenant: { firstNames: 'Marie' }, email: 'marie@example.org' });
    const browser = server.browser();
    expect(await refusal(signIn('123456', goodPassword, browser))).toEqual({ code: 'useEmail' });
    expect(browser.cookies.get('session')).toBeUndefined();
    expect(await signIn('marie@example.org')).toMatchObject({ tenant: { firstName: 'Marie' } });
  });

  it('leads a pending registration with the right password back to the waiting screen', async () => {
    const tenant = await aTenant(server.db, under);
    const token = await register(server, server.browser(), { tenant });
    for (const identifier of ['jean@example.org', '00123456']) {
      const other = server.browser();
      expect(await refusal(signIn(identifier, otherPassword, other))).toEqual(wrong);
      expect(other.cookies.get('registration')).toBeUndefined();
      expect(await refusal(signIn(identifier, goodPassword, other))).toEqual({
        code: 'activationPending',
      });
      expect(other.cookies.get('session')).toBeUndefined();
      expect(await other.call.registration.status()).toMatchObject({ sentTo: 'jean@example.org' });
      expect(await other.call.activation.inspect({ token })).toEqual({
        status: 'pending',
        passwordRequired: false,
      });
    }
  });

  it('waits a minute after five failures, even for the right password', async () => {
    await account();
    await fail(5, 'jean@example.org');
    const no = await refusal(signIn('jean@example.org'));
    expect(no).toMatchObject({ code: 'tooManyAttempts' });
    const now = (await readNow(server.db)).getTime();
    const left = Date.parse('retryAt' in no ? no.retryAt : '') - now;
    expect(left).toBeGreaterThan(minute - 10_000);
    expect(left).toBeLessThanOrEqual(minute);
    await server.db
      .updateTable('throttle_places')
      .set({ taken_at: new Date(now - minute) })
      .execute();
    await signIn('jean@example.org');
  });

  it('makes somebody unknown wait in the same way', async () => {
    await fail(5, 'nobody@example.org');
    expect(await refusal(signIn('nobody@example.org'))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('counts all typed forms of one number as one', async () => {
    await account();
    for (const form of ['123456', '00123456', 'L123456', '12 34 56', 'N° 123456']) {
      await fail(1, form);
    }
    expect(await refusal(signIn('123456'))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('gives a known device a budget of its own', async () => {
    await account();
    const known = server.browser();
    await signIn('jean@example.org', goodPassword, known);
    const stranger = server.browser();
    await fail(5, 'jean@example.org', stranger);
    expect(await refusal(signIn('jean@example.org', goodPassword, stranger))).toMatchObject({
      code: 'tooManyAttempts',
    });
    await signIn('jean@example.org', goodPassword, known);
    await fail(5, 'jean@example.org', known);
    expect(await refusal(signIn('jean@example.org', goodPassword, known))).toMatchObject({
      code: 'tooManyAttempts',
    });
  });

  it('does not take another account’s device for a known one', async () => {
    await account();
    await account({ tenant: { clientNumber: '654321' }, email: 'marie@example.org' });
    const maries = server.browser();
    await signIn('marie@example.org', goodPassword, maries);
    await fail(5, 'jean@example.org', maries);
    expect(await refusal(signIn('jean@example.org', goodPassword, maries))).toMatchObject({
      code: 'tooManyAttempts',
    });
    expect(await refusal(signIn('jean@example.org'))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('gives the place of a success back', async () => {
    await account();
    await fail(4, 'jean@example.org');
    for (let time = 0; time < 3; time += 1) await signIn('jean@example.org');
    await fail(1, 'jean@example.org');
    expect(await refusal(signIn('jean@example.org'))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('ends with signing out, in this browser alone', async () => {
    await account();
    const [here, there] = [server.browser(), server.browser()];
    for (const browser of [here, there]) await signIn('123456', goodPassword, browser);
    const session = here.cookies.get('session') ?? '';
    expect(await here.call.session.current()).toMatchObject({ tenant: { firstName: 'Jean' } });
    expect(await here.call.session.signOut()).toEqual({ signedOut: true });
    expect(here.cookies.get('session')).toBeUndefined();
    expect(await here.call.session.current()).toBeNull();
    // Not only forgotten by the browser.
    const copied = server.browser({ cookies: cookieJar({ session }) });
    expect(await copied.call.session.current()).toBeNull();
    expect(await there.call.session.current()).not.toBeNull();
    expect(await here.call.session.signOut()).toEqual({ signedOut: true });
  });

  it('says how long the tenant may be remembered: never past the absolute end of the session', async () => {
    await account();
    const browser = server.browser();
    await signIn('123456', goodPassword, browser);
    const daysLeft = async () => {
      await browser.call.session.current();
      return Math.round((Number(browser.headers.get('Session-Max-Age')) * 1000) / day);
    };
    expect(await daysLeft()).toBe(30);
    const now = await readNow(server.db);
    const inDays = (days: number) => new Date(now.getTime() + days * day);
    await server.db
      .updateTable('sessions')
      .set({ created_at: inDays(-80), expires_at: inDays(3) })
      .execute();
    expect(await daysLeft()).toBe(10);
    await browser.call.session.signOut();
    browser.headers.delete('Session-Max-Age');
    expect(await daysLeft()).toBe(0);
  });

  it('has nobody to show without a session, or with a made-up one', async () => {
    expect(await server.browser().call.session.current()).toBeNull();
    const madeUp = server.browser({ cookies: cookieJar({ session: 'x'.repeat(43) }) });
    expect(await madeUp.call.session.current()).toBeNull();
  });

  it('gives a new session id at every sign-in, ends the former one, and keeps neither', async () => {
    const { id } = await account();
    const browser = server.browser({ cookies: cookieJar({ session: 'planted' }) });
    const ids = new Set(['planted']);
    for (let time = 0; time < 3; time += 1) {
      await signIn('123456', goodPassword, browser);
      ids.add(browser.cookies.get('session') ?? '');
    }
    expect(ids.size).toBe(4);
    expect(await listSessions(server.db, id)).toHaveLength(1);
    for (const session of ids) {
      const { call } = server.browser({ cookies: cookieJar({ session }) });
      const alive = session === browser.cookies.get('session');
      expect((await call.session.current()) !== null).toBe(alive);
    }
    const stored = JSON.stringify([
      await server.db.selectFrom('sessions').selectAll().execute(),
      await server.db.selectFrom('devices').selectAll().execute(),
    ]);
    for (const secret of [...ids, browser.cookies.get('device') ?? '']) {
      expect(stored).not.toContain(secret);
    }
  });

  it('hashes at most five of a hundred wrong tries at once', async () => {
    await account();
    const { hasher, verified } = countingHasher();
    const tries = await Promise.all(
      Array.from({ length: 100 }, () =>
        refusal(signIn('jean@example.org', otherPassword, server.browser({ deps: { hasher } }))),
      ),
    );
    // Of the five tries, each of which takes four hashings.
    expect(verified()).toBe(5 * 4);
    expect(tries.filter(({ code }) => code === 'wrongCredentials')).toHaveLength(5);
    expect(tries.filter(({ code }) => code === 'tooManyAttempts')).toHaveLength(95);
  });
});
