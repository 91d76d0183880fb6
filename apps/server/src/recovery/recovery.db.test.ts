import { type Account, findAccount, type RollTenant } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { hour } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import { plus } from '../clock.ts';
import { deliver } from '../mail/deliver.ts';
import type { Transport } from '../mail/mail.ts';
import type { EnqueueMail, MailJob } from '../mail/queue.ts';
import {
  type Browser,
  goodPassword,
  hashOf,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { register } from '../testing/register.ts';

const noTransport: Transport = {
  send: () => Promise.reject(new Error('nothing is to be sent')),
  close() {},
};

describe.each(testDatabases)('On $name', ({ open }) => {
  const server = useServer(open);

  async function aHolder(): Promise<{ tenant: RollTenant; account: Account }> {
    const tenant = await aTenant(server.db);
    const passwordHash = await hashOf(goodPassword);
    const account = await anAccount(server.db, { tenantId: tenant.tenantId, passwordHash });
    return { tenant, account };
  }
  async function signedIn(account: Account, password = goodPassword): Promise<Browser> {
    const browser = server.browser();
    await browser.call.session.signIn({ identifier: account.email, password });
    return browser;
  }
  async function aLink(identifier: string): Promise<string> {
    await server.browser().call.password.requestReset({ identifier });
    return server.linkIn(server.mails.at(-1));
  }
  const resetMails = () => server.mails.filter(({ kind }) => kind === 'passwordReset');
  const notices = () =>
    server.mails.flatMap((job) => (job.kind === 'notice' ? [[job.notice, job.to]] : []));

  describe('asking for a new password', () => {
    test('answers the same whatever exists, and mails only an account', async () => {
      const { account } = await aHolder();
      const { call } = server.browser();
      for (const identifier of [account.email, 'nobody@example.org', '1', '99999999']) {
        expect(await call.password.requestReset({ identifier })).toEqual({ requested: true });
      }
      expect(resetMails()).toHaveLength(1);
    });

    test('by client number mails every account of the number', async () => {
      const { tenant } = await aHolder();
      const other = await aTenant(server.db, { clientNumber: tenant.clientNumber });
      await anAccount(server.db, { tenantId: other.tenantId });
      await server
        .browser()
        .call.password.requestReset({ identifier: `N° 0${tenant.clientNumber}` });
      expect(resetMails()).toHaveLength(2);
    });

    test('takes the same steps whoever is behind it: one job in the queue, looked up later', async () => {
      const { account, tenant } = await aHolder();
      await register(server, server.browser(), {
        ...{ tenant: await aTenant(server.db), email: 'pending@example.org' },
      });
      const jobs: MailJob[] = [];
      const enqueueMail: EnqueueMail = async (_, job) => {
        jobs.push(job);
      };
      const { call } = server.browser({ deps: { enqueueMail } });
      const typed = [account.email, 'pending@example.org', 'nobody@example.org', '99999999'];
      for (const identifier of [...typed, ` N° 0${tenant.clientNumber}`]) {
        await call.password.requestReset({ identifier });
      }
      expect(jobs).toMatchObject(
        [...typed, tenant.clientNumber].map((identifier) => ({ kind: 'resetRequest', identifier })),
      );
      for (const job of jobs) await deliver(server.deps, noTransport, job);
      expect(resetMails()).toHaveLength(2);
    });

    test('keeps at most three links alive', async () => {
      const { account } = await aHolder();
      for (let asked = 0; asked < 5; asked += 1) {
        await server.browser().call.password.requestReset({ identifier: account.email });
      }
      expect(resetMails()).toHaveLength(3);
    });
  });

  describe('choosing it', () => {
    test('ends every session and link, tells the owner, clears the wait, and does not sign in', async () => {
      const { account } = await aHolder();
      const stolen = await signedIn(account);
      const first = await aLink(account.email);
      const token = await aLink(account.email);
      const guesser = server.browser();
      for (let guess = 0; guess < 6; guess += 1) {
        await refusal(guesser.call.session.signIn({ identifier: account.email, password: 'no' }));
      }

      const owner = server.browser();
      expect(await owner.call.password.reset({ token, newPassword: otherPassword })).toEqual({
        reset: true,
      });
      expect(await stolen.call.session.current()).toBeNull();
      expect(await owner.call.session.current()).toBeNull();
      expect(notices()).toContainEqual(['passwordReset', account.email]);
      const used = { newPassword: goodPassword };
      for (const dead of [first, token]) {
        expect(await refusal(owner.call.password.reset({ ...used, token: dead }))).toEqual({
          code: 'linkRefused',
        });
      }
      await signedIn(account, otherPassword);
    });

    test('is possible for an hour', async () => {
      const { account } = await aHolder();
      const token = await aLink(account.email);
      const { created_at: created } = await server.db
        .selectFrom('account_tokens')
        .select('created_at')
        .executeTakeFirstOrThrow();
      await server.db
        .updateTable('account_tokens')
        .set({ created_at: plus(created, -hour), expires_at: created })
        .execute();
      const { call } = server.browser();
      expect(await refusal(call.password.reset({ token, newPassword: otherPassword }))).toEqual({
        code: 'linkRefused',
      });
    });

    test('a refused password burns nothing', async () => {
      const { account } = await aHolder();
      const token = await aLink(account.email);
      const { call } = server.browser();
      expect(await refusal(call.password.reset({ token, newPassword: 'court' }))).toMatchObject({
        code: 'weakPassword',
      });
      expect(await call.password.reset({ token, newPassword: otherPassword })).toEqual({
        reset: true,
      });
    });

    test('twenty at once with one link have one winner', async () => {
      const { account } = await aHolder();
      const token = await aLink(account.email);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () =>
          server
            .browser()
            .call.password.reset({ token, newPassword: otherPassword })
            .then(
              () => 'reset',
              () => 'refused',
            ),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'reset')).toHaveLength(1);
    });

    test('a token of another purpose, a changed one and nonsense are refused alike', async () => {
      const { account } = await aHolder();
      const token = await aLink(account.email);
      const { call } = server.browser();
      const tampered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
      for (const wrong of [tampered, 'nonsense', '']) {
        expect(
          await refusal(call.password.reset({ token: wrong, newPassword: otherPassword })),
        ).toEqual({ code: 'linkRefused' });
      }
      expect(await call.activation.inspect({ token })).toMatchObject({ status: 'unknown' });
    });

    test('the browser that did it is known from then on: a stranger’s tries do not lock it out', async () => {
      const { account } = await aHolder();
      const owner = server.browser();
      await owner.call.password.reset({
        token: await aLink(account.email),
        newPassword: otherPassword,
      });
      for (let guess = 0; guess < 6; guess += 1) {
        await refusal(
          server.browser().call.session.signIn({ identifier: account.email, password: 'no' }),
        );
      }
      const answer = owner.call.session.signIn({
        identifier: account.email,
        password: otherPassword,
      });
      expect(await answer).toMatchObject({ tenant: { email: account.email } });
    });
  });

  describe('changing it while signed in', () => {
    test('keeps this browser, ends the others, and tells the owner', async () => {
      const { account } = await aHolder();
      const here = await signedIn(account);
      const there = await signedIn(account);
      const form = { currentPassword: goodPassword, newPassword: otherPassword };
      expect(await here.call.password.change(form)).toEqual({ changed: true });
      expect(await here.call.session.current()).not.toBeNull();
      expect(await there.call.session.current()).toBeNull();
      expect(notices()).toContainEqual(['passwordChanged', account.email]);
    });

    test('asks who is there, the current password, and a good new one', async () => {
      const { account } = await aHolder();
      const form = { currentPassword: goodPassword, newPassword: otherPassword };
      expect(await refusal(server.browser().call.password.change(form))).toEqual({
        code: 'signInRequired',
      });
      const { call } = await signedIn(account);
      const wrong = { ...form, currentPassword: otherPassword };
      expect(await refusal(call.password.change(wrong))).toEqual({ code: 'wrongCredentials' });
      const weak = { ...form, newPassword: 'Azerty123!' };
      expect(await refusal(call.password.change(weak))).toMatchObject({ code: 'weakPassword' });
      const unchanged = await findAccount(server.db, account.id);
      expect(unchanged?.passwordHash).toBe(account.passwordHash);
    });
  });

  describe('sessions', () => {
    test('are listed with this one marked, and can be ended one by one or all others at once', async () => {
      const { account } = await aHolder();
      const here = await signedIn(account);
      const second = await signedIn(account);
      const third = await signedIn(account);
      const listed = await here.call.session.list();
      expect(listed).toHaveLength(3);
      expect(listed.filter(({ current }) => current)).toHaveLength(1);
      expect(JSON.stringify(listed)).not.toContain(here.cookies.get('session'));

      const [mark] = (await second.call.session.list()).filter(({ current }) => current);
      await here.call.session.revoke({ id: mark?.id ?? '' });
      expect(await second.call.session.current()).toBeNull();
      expect(await third.call.session.current()).not.toBeNull();
      await here.call.session.revokeOthers();
      expect(await third.call.session.current()).toBeNull();
      expect(await here.call.session.current()).not.toBeNull();
    });

    test('of another account cannot be ended, and nobody’s list is nobody’s', async () => {
      const mine = await signedIn((await aHolder()).account);
      const theirs = await signedIn((await aHolder()).account);
      const [session] = await theirs.call.session.list();
      await mine.call.session.revoke({ id: session?.id ?? '' });
      expect(await theirs.call.session.current()).not.toBeNull();
      expect(await refusal(server.browser().call.session.list())).toEqual({
        code: 'signInRequired',
      });
    });

    test('tell when each was signed in and last seen, within the hour', async () => {
      const { account } = await aHolder();
      const { call } = await signedIn(account);
      const long = (hours: number) => plus(new Date(), -hours * hour);
      await server.db
        .updateTable('sessions')
        .set({ created_at: long(50), last_seen_at: long(2) })
        .execute();
      const [session] = await call.session.list();
      const since = (at = '') => Date.now() - Date.parse(at);
      expect(since(session?.createdAt)).toBeGreaterThan(49 * hour);
      expect(since(session?.lastSeenAt)).toBeLessThan(hour / 2);
    });

    test('the browser that registered is known once the account is open, and stays one device', async () => {
      const browser = server.browser();
      const tenant = await aTenant(server.db);
      const token = await register(server, browser, { tenant, email: 'own@example.org' });
      await browser.call.activation.activate({ token });
      const device = browser.cookies.get('device');
      await browser.call.session.signOut();
      const signIn = { identifier: 'own@example.org', password: goodPassword };
      for (let time = 0; time < 3; time += 1) await browser.call.session.signIn(signIn);
      expect(notices()).toEqual([]);
      expect(browser.cookies.get('device')).toBe(device);
      expect(await server.db.selectFrom('devices').selectAll().execute()).toHaveLength(1);
      expect(await browser.call.session.list()).toHaveLength(1);
    });

    test('a sign-in from an unknown device is told by mail, once an hour; from a known one never', async () => {
      const { account } = await aHolder();
      const known = await signedIn(account);
      await signedIn(account);
      expect(notices()).toEqual([['newDevice', account.email]]);
      expect(server.mails).toContainEqual(expect.objectContaining({ device: 'Firefox, Linux' }));
      await known.call.session.signIn({ identifier: account.email, password: goodPassword });
      expect(notices()).toHaveLength(1);
    });
  });
});
