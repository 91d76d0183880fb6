import { type Account, listRegistrationMails, listSessions, readNow } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { hour, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import {
  goodPassword,
  otherPassword,
  refusal,
  registrationOf,
  useServer,
} from '../testing/caller.ts';
import { factsOf, register } from '../testing/register.ts';

const active = { status: 'active' };
const linkRefused = { code: 'linkRefused' };
const unknown = { status: 'unknown', passwordRequired: false };

describe.each(testDatabases)('activation on $name', ({ open, name }) => {
  const server = useServer(open);

  const registered = async (form: { email?: string; password?: string } = {}) => {
    const browser = server.browser();
    const tenant = await aTenant(server.db);
    const token = await register(server, browser, { tenant, ...form });
    return { ...browser, tenant, token };
  };
  const accounts = async () =>
    (await server.db.selectFrom('accounts').select(['id', 'email', 'tenant_id']).execute()).map(
      ({ id, email, tenant_id }) => ({ id, email, tenantId: tenant_id }),
    );
  const sessionsOf = async ([account]: Pick<Account, 'id'>[]) =>
    account === undefined ? [] : listSessions(server.db, account.id);

  /** Enough for the next mail; the mails themselves are as old as that from now on. */
  const aMinutePasses = async () => {
    const past = new Date((await readNow(server.db)).getTime() - minute);
    await server.db.updateTable('registration_mails').set({ queued_at: past }).execute();
  };

  it('needs only the button in the browser that registered, and signs in', async () => {
    const { call, cookies, tenant, token } = await registered();
    expect(await call.activation.inspect({ token })).toEqual({
      status: 'pending',
      passwordRequired: false,
    });
    expect(await call.activation.activate({ token })).toEqual(active);
    expect(await accounts()).toMatchObject([
      { email: 'jean@example.org', tenantId: tenant.tenantId },
    ]);
    expect(cookies.get('registration')).toBeUndefined();
    expect(cookies.get('device')).toBeDefined();
    expect(await call.session.current()).toMatchObject({
      tenant: { firstName: 'Jean', lastName: 'DUPOND', email: 'jean@example.org' },
    });
  });

  it('needs the password of step 2 in any other browser', async () => {
    const { token } = await registered();
    const other = server.browser();
    expect(await other.call.activation.inspect({ token })).toEqual({
      status: 'pending',
      passwordRequired: true,
    });
    const activate = (password?: string) => other.call.activation.activate({ token, password });
    expect(await refusal(activate())).toEqual({ code: 'passwordRequired' });
    expect(await refusal(activate(otherPassword))).toEqual({ code: 'wrongCredentials' });
    expect(await accounts()).toEqual([]);
    expect(other.cookies.get('session')).toBeUndefined();
    expect(await activate(goodPassword)).toEqual(active);
    expect(await other.call.session.current()).not.toBeNull();
  });

  it('spends the sign-in throttle with wrong passwords', async () => {
    const { call, token } = await registered();
    const other = server.browser();
    const activate = (password: string) => other.call.activation.activate({ token, password });
    for (let time = 0; time < 5; time += 1) {
      expect(await refusal(activate(otherPassword))).toEqual({ code: 'wrongCredentials' });
    }
    expect(await refusal(activate(goodPassword))).toMatchObject({ code: 'tooManyAttempts' });
    const signIn = other.call.session.signIn({
      identifier: 'jean@example.org',
      password: goodPassword,
    });
    expect(await refusal(signIn)).toMatchObject({ code: 'tooManyAttempts' });
    // Nobody else's guesses stand in the way of the browser that registered.
    expect(await call.activation.activate({ token })).toEqual(active);
  });

  it('is not begun by looking', async () => {
    const { call, cookies, token } = await registered();
    const cookie = cookies.get('registration');
    for (const browser of [call, server.browser().call]) {
      for (let time = 0; time < 3; time += 1) await browser.activation.inspect({ token });
    }
    expect(await accounts()).toEqual([]);
    expect(await call.registration.status()).toMatchObject({ status: 'pendingActivation' });
    expect(cookies.get('registration')).toBe(cookie);
    expect(cookies.get('session')).toBeUndefined();
  });

  it('answers the same again from the same browser, and with the password elsewhere', async () => {
    const { call, token } = await registered();
    await call.activation.activate({ token });
    expect(await call.activation.activate({ token })).toEqual(active);
    expect(await call.activation.inspect({ token })).toEqual({
      status: 'active',
      passwordRequired: false,
    });
    const other = server.browser().call;
    expect(await refusal(other.activation.activate({ token }))).toEqual({
      code: 'passwordRequired',
    });
    expect(await refusal(other.activation.activate({ token, password: otherPassword }))).toEqual({
      code: 'wrongCredentials',
    });
    expect(await other.activation.activate({ token, password: goodPassword })).toEqual(active);
    expect(await accounts()).toHaveLength(1);
  });

  it('opens a new session in the place of the one the browser held', async () => {
    const { call, cookies, token } = await registered();
    cookies.set('session', 'planted-by-somebody-else', 3600);
    await call.activation.activate({ token });
    const first = cookies.get('session');
    expect(first).not.toBe('planted-by-somebody-else');
    await call.activation.activate({ token });
    expect(cookies.get('session')).not.toBe(first);
    expect(await sessionsOf(await accounts())).toHaveLength(1);
  });

  it('moves the waiting screen on when another device activated', async () => {
    const { call, token } = await registered();
    await server.browser().call.activation.activate({ token, password: goodPassword });
    expect(await call.registration.status()).toMatchObject({
      status: 'active',
      sentTo: 'jean@example.org',
    });
    expect(await call.registration.resendActivation()).toMatchObject({ status: 'active' });
    expect(await call.registration.correctEmail({ email: 'x@example.org' })).toMatchObject({
      status: 'active',
      sentTo: 'jean@example.org',
    });
    expect(server.mails).toHaveLength(1);
  });

  it('follows a corrected address: former links are dead, the password is asked everywhere', async () => {
    const { call, token: former } = await registered();
    await aMinutePasses();
    expect(await call.registration.correctEmail({ email: 'Right@Example.org' })).toMatchObject({
      sentTo: 'right@example.org',
      mail: 'queued',
    });
    const token = await server.linkIn(server.mails.at(-1));
    expect(await call.activation.inspect({ token: former })).toEqual(unknown);
    expect(
      await refusal(call.activation.activate({ token: former, password: goodPassword })),
    ).toEqual(linkRefused);
    expect(await call.activation.inspect({ token })).toEqual({
      status: 'pending',
      passwordRequired: true,
    });
    expect(await refusal(call.activation.activate({ token }))).toEqual({
      code: 'passwordRequired',
    });
    expect(await call.activation.activate({ token, password: goodPassword })).toEqual(active);
    expect(await accounts()).toMatchObject([{ email: 'right@example.org' }]);
  });

  it('follows an address corrected there and back: the very first link stays dead', async () => {
    const { call, token: first } = await registered();
    for (const email of ['other@example.org', 'jean@example.org']) {
      await aMinutePasses();
      await call.registration.correctEmail({ email });
    }
    expect(await call.activation.inspect({ token: first })).toEqual(unknown);
  });

  it('keeps an address that is none out, and the former link alive', async () => {
    const { call, token } = await registered();
    await aMinutePasses();
    expect(await refusal(call.registration.correctEmail({ email: 'jean@' }))).toEqual({
      code: 'invalidInput',
      fields: { email: 'invalid' },
    });
    expect(await call.activation.activate({ token })).toEqual(active);
  });

  it('sends again after a minute, and leaves the earlier link alive', async () => {
    const { call, token } = await registered();
    const no = await refusal(call.registration.resendActivation());
    expect(no).toMatchObject({ code: 'resendTooSoon' });
    const left =
      Date.parse('retryAt' in no ? no.retryAt : '') - (await readNow(server.db)).getTime();
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThanOrEqual(minute);
    expect(await refusal(call.registration.correctEmail({ email: 'x@example.org' }))).toEqual(no);
    expect(server.mails).toHaveLength(1);
    await aMinutePasses();
    expect(await call.registration.resendActivation()).toMatchObject({ mail: 'queued' });
    expect(server.mails).toHaveLength(2);
    expect(await call.activation.activate({ token })).toEqual(active);
  });

  it('sends five mails a day and no more', async () => {
    const { call } = await registered();
    for (let mail = 2; mail <= 5; mail += 1) {
      await aMinutePasses();
      await call.registration.resendActivation();
    }
    await aMinutePasses();
    expect(await refusal(call.registration.resendActivation())).toMatchObject({
      code: 'resendTooSoon',
    });
    expect(server.mails).toHaveLength(5);
  });

  it('needs the cookie to send again or to correct the address', async () => {
    const { call } = server.browser();
    const no = { code: 'noRegistration' };
    expect(await refusal(call.registration.resendActivation())).toEqual(no);
    expect(await refusal(call.registration.correctEmail({ email: 'x@example.org' }))).toEqual(no);
  });

  it('is too late 24 hours after the mail server took the mail, and early enough before', async () => {
    const { call, token } = await registered();
    const settle = async (hoursAgo: number) => {
      const settled_at = new Date((await readNow(server.db)).getTime() - hoursAgo * hour);
      await server.db
        .updateTable('registration_mails')
        .set({ status: 'sent', settled_at })
        .execute();
    };
    await settle(23.9);
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'pending' });
    await settle(24);
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'expired' });
    expect(await refusal(call.activation.activate({ token }))).toEqual(linkRefused);
    expect(await accounts()).toEqual([]);
  });

  it('lets the first of two registrations of one tenant win, and ends the other', async () => {
    const first = await registered({ email: 'first@example.org' });
    const second = server.browser();
    const { tenant } = first;
    const form = { tenant, email: 'second@example.org', password: otherPassword };
    const token = await register(server, second, form);
    expect(await second.call.activation.activate({ token })).toEqual(active);
    expect(await first.call.activation.inspect({ token: first.token })).toEqual(unknown);
    expect(await refusal(first.call.activation.activate({ token: first.token }))).toEqual(
      linkRefused,
    );
    expect(await refusal(first.call.registration.status())).toEqual({ code: 'noRegistration' });
    expect(await accounts()).toMatchObject([{ email: 'second@example.org' }]);
    expect(
      await refusal(server.browser().call.registration.verifyIdentity(factsOf(tenant))),
    ).toEqual({ code: 'alreadyRegistered' });
  });

  it('gives an address to the first of two tenants who name it', async () => {
    const first = await registered();
    const second = await registered();
    expect(await first.call.activation.activate({ token: first.token })).toEqual(active);
    expect(await refusal(second.call.activation.activate({ token: second.token }))).toEqual(
      linkRefused,
    );
    expect(second.cookies.get('session')).toBeUndefined();
    expect(await accounts()).toMatchObject([{ tenantId: first.tenant.tenantId }]);
    // Not lost: another address, and it is an account like any other.
    await aMinutePasses();
    await second.call.registration.correctEmail({ email: 'second@example.org' });
    const token = await server.linkIn(server.mails.at(-1));
    expect(await second.call.activation.activate({ token, password: goodPassword })).toEqual(
      active,
    );
  });

  it('is refused for an address that had an account before, even with a genuine token', async () => {
    await anAccount(server.db, { email: 'jean@example.org' });
    const { call, token } = await registered();
    expect(server.mails).toMatchObject([{ kind: 'accountExists' }]);
    expect(await refusal(call.activation.activate({ token }))).toEqual(linkRefused);
    expect(await accounts()).toHaveLength(1);
  });

  it('knows no token that was tampered with, cut or made up', async () => {
    const { call, token } = await registered();
    const last = token.endsWith('A') ? 'B' : 'A';
    const first = token.startsWith('A') ? 'B' : 'A';
    const foreign = (await registered({ email: 'other@example.org' })).token;
    const bad = [
      token.slice(0, -1) + last,
      first + token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      token.slice(0, 22) + foreign.slice(22),
      'x'.repeat(64),
      '',
    ];
    for (const tampered of bad) {
      expect(await call.activation.inspect({ token: tampered }), tampered).toEqual(unknown);
      const activate = call.activation.activate({ token: tampered, password: goodPassword });
      expect(await refusal(activate), tampered).toEqual(linkRefused);
    }
    expect(await accounts()).toEqual([]);
    expect(await call.activation.activate({ token })).toEqual(active);
  });

  it.each([
    { what: 'is gone from the roll', change: { gone_at: new Date('2026-01-01T00:00:00Z') } },
    { what: 'moved out', change: { exit_date: '2020-01-31' } },
  ])('is refused for a tenant who $what since the form', async ({ change }) => {
    const { call, tenant, token } = await registered();
    await server.db.updateTable('tenants').set(change).where('id', '=', tenant.tenantId).execute();
    expect(await refusal(call.activation.activate({ token }))).toEqual(linkRefused);
    expect(await accounts()).toEqual([]);
  });

  it('leaves no registration, no mail and no spent ticket behind', async () => {
    const { call, token } = await registered();
    const id = registrationOf(server.mails[0]);
    await call.activation.activate({ token });
    expect(await listRegistrationMails(server.db, id)).toEqual([]);
    expect(await server.db.selectFrom('registrations').select('id').execute()).toEqual([]);
    expect(await server.db.selectFrom('used_tickets').selectAll().execute()).toEqual([]);
  });

  // One connection decides nothing: only a real PostgreSQL lets twenty in at once.
  it.runIf(name === 'PostgreSQL')('makes one account of twenty activations at once', async () => {
    const { cookies, token } = await registered();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => {
        const { call } = server.browser({ cookies: { ...cookies, end: () => {} } });
        return call.activation.activate({ token });
      }),
    );
    expect(answers).toEqual(answers.map(() => active));
    const [account, ...more] = await accounts();
    expect(account).toMatchObject({ email: 'jean@example.org' });
    expect(more).toEqual([]);
    expect(await server.db.selectFrom('activations').selectAll().execute()).toHaveLength(1);
  });

  it.runIf(name === 'PostgreSQL')(
    'makes one account of twenty registrations of one tenant activated at once',
    async () => {
      const tenant = await aTenant(server.db);
      const browsers = [];
      for (let index = 0; index < 20; index += 1) {
        const browser = server.browser();
        const email = `tenant${index}@example.com`;
        browsers.push({ browser, token: await register(server, browser, { tenant, email }) });
      }
      const answers = await Promise.all(
        browsers.map(({ browser, token }) =>
          browser.call.activation
            .activate({ token })
            .catch((error: unknown) => refusal(Promise.reject(error))),
        ),
      );
      expect(answers.filter((answer) => 'status' in answer)).toEqual([active]);
      expect(answers.filter((answer) => 'code' in answer)).toEqual(
        Array.from({ length: 19 }, () => linkRefused),
      );
      expect(await accounts()).toHaveLength(1);
    },
  );

  it.runIf(name === 'PostgreSQL')(
    'gives one address to one of ten tenants who name it, all at once',
    async () => {
      const all = [];
      for (let tenant = 0; tenant < 10; tenant += 1) all.push(await registered());
      const answers = await Promise.all(
        all.map(({ call, token }) =>
          call.activation.activate({ token }).catch((error) => refusal(Promise.reject(error))),
        ),
      );
      expect(answers.filter((answer) => 'status' in answer)).toEqual([active]);
      expect(answers.filter((answer) => 'code' in answer)).toEqual(Array(9).fill(linkRefused));
      expect(await accounts()).toHaveLength(1);
    },
  );

  // Its mails were read after its row was gone: the waiting screen got an error for an answer.
  it.runIf(name === 'PostgreSQL')('never breaks a waiting screen that asks meanwhile', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { call, token } = await registered({ email: `tenant${round}@example.com` });
      const untilActive = async () => {
        while ((await call.registration.status()).status !== 'active');
      };
      const [activated] = await Promise.all([
        server.browser().call.activation.activate({ token, password: goodPassword }),
        ...Array.from({ length: 8 }, untilActive),
      ]);
      expect(activated).toEqual(active);
    }
  });
});
