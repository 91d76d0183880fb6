import { type Account, findAccount, readNow } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { day, hour } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import {
  type Browser,
  goodPassword,
  hashOf,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { register } from '../testing/register.ts';

const linkRefused = { code: 'linkRefused' };
const [a, b, c] = ['a@example.org', 'b@example.org', 'c@example.org'];

describe.each(testDatabases)('changing the address on $name', ({ open, name }) => {
  const server = useServer(open);

  async function aHolder(email = a): Promise<Account> {
    const { tenantId } = await aTenant(server.db);
    return anAccount(server.db, { tenantId, email, passwordHash: await hashOf(goodPassword) });
  }
  async function signedIn(identifier = a, password = goodPassword): Promise<Browser> {
    const browser = server.browser();
    await browser.call.session.signIn({ identifier, password });
    return browser;
  }
  const request = (browser: Browser, email: string, currentPassword = goodPassword) =>
    browser.call.account.requestEmailChange({ email, currentPassword });
  const confirm = (token: string) => server.browser().call.account.confirmEmailChange({ token });
  const undo = (token: string) => server.browser().call.account.undoEmailChange({ token });
  /** The link of the newest mail of this kind. */
  const link = (kind: 'emailChange' | 'emailUndo' | 'passwordReset') =>
    server.linkIn(server.mails.findLast((job) => job.kind === kind));
  /** Asked for, confirmed; gives the link with which the former address undoes it. */
  async function change(browser: Browser, email: string, password = goodPassword): Promise<string> {
    await request(browser, email, password);
    await confirm(await link('emailChange'));
    return link('emailUndo');
  }
  const outcome = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: Error) => error.message,
    );
  const told = () =>
    server.mails.flatMap((job) => (job.kind === 'notice' ? [[job.notice, job.to]] : []));
  const addressOf = async ({ id }: Account) => (await findAccount(server.db, id))?.email;
  const kinds = () => server.mails.map(({ kind }) => kind);
  const timePasses = async (ms: number) => {
    const ago = (at: Date) => new Date(at.getTime() - ms);
    for (const row of await server.db.selectFrom('account_tokens').selectAll().execute()) {
      await server.db
        .updateTable('account_tokens')
        .set({ created_at: ago(row.created_at), expires_at: ago(row.expires_at) })
        .where('id', '=', row.id)
        .execute();
    }
    const now = await readNow(server.db);
    await server.db
      .updateTable('throttle_places')
      .set({ taken_at: ago(now) })
      .execute();
  };

  describe('asking for it', () => {
    test('changes nothing, and mails a link to the new address', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      expect(await request(browser, ' B@Example.org ')).toEqual({ sentTo: b });
      expect(await addressOf(account)).toBe(a);
      expect(kinds()).toEqual(['notice', 'emailChange']);
    });

    test('asks who is there, the current password, and another address than the present one', async () => {
      await aHolder();
      const browser = await signedIn();
      expect(await refusal(request(server.browser(), b))).toEqual({ code: 'signInRequired' });
      expect(await refusal(request(browser, b, otherPassword))).toEqual({
        code: 'wrongCredentials',
      });
      expect(await refusal(request(browser, ' A@Example.org'))).toEqual({
        code: 'invalidInput',
        fields: { email: 'sameAddress' },
      });
      expect(await refusal(request(browser, 'b@localhost'))).toEqual({
        code: 'invalidInput',
        fields: { email: 'invalid' },
      });
      expect(kinds()).toEqual(['notice']);
    });

    test('makes whoever guesses the password wait', async () => {
      await aHolder();
      const browser = await signedIn();
      for (let guess = 0; guess < 5; guess += 1) {
        await refusal(request(browser, b, otherPassword));
      }
      expect(await refusal(request(browser, b))).toMatchObject({ code: 'tooManyAttempts' });
    });

    test('mails three times an hour and no more', async () => {
      await aHolder();
      const browser = await signedIn();
      for (const email of [b, c, b]) await request(browser, email);
      expect(await refusal(request(browser, c))).toMatchObject({ code: 'tooManyAttempts' });
      await timePasses(hour);
      await request(browser, c);
    });

    test('again makes the earlier link worthless', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      await request(browser, b);
      const earlier = await link('emailChange');
      await request(browser, c);
      expect(await refusal(confirm(earlier))).toEqual(linkRefused);
      expect(await confirm(await link('emailChange'))).toEqual({ email: c });
      expect(await addressOf(account)).toBe(c);
    });

    test('for another account’s address looks the same, tells its owner, and leads nowhere', async () => {
      await aHolder();
      const owner = await aHolder(b);
      const browser = await signedIn();
      const exported = async () => {
        const all = await browser.call.account.exportData({ currentPassword: goodPassword });
        return { ...all.pendingEmailChange, askedAt: '', expiresAt: '' };
      };
      expect(await request(browser, b)).toEqual({ sentTo: b });
      const taken = await exported();
      expect(told()).toContainEqual(['addressInUse', b]);
      expect(kinds()).not.toContain('emailChange');
      expect(await request(browser, c)).toEqual({ sentTo: c });
      expect({ ...(await exported()), email: '' }).toEqual({ ...taken, email: '' });
      expect(await addressOf(owner)).toBe(b);
    });

    test('for another account’s address makes the earlier link worthless all the same', async () => {
      await aHolder();
      await aHolder(b);
      const browser = await signedIn();
      await request(browser, c);
      const earlier = await link('emailChange');
      await request(browser, b);
      expect(await refusal(confirm(earlier))).toEqual(linkRefused);
    });
  });

  describe('confirming it', () => {
    test('changes the address from any browser, keeps the sessions, and lets the former address undo', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      const undoLink = await change(browser, b);
      expect(await addressOf(account)).toBe(b);
      expect(await browser.call.session.current()).toMatchObject({ tenant: { email: b } });
      expect(
        await refusal(
          server.browser().call.session.signIn({ identifier: a, password: goodPassword }),
        ),
      ).toEqual({ code: 'wrongCredentials' });
      await signedIn(b);
      expect(undoLink).toHaveLength(64);
      expect(told()).not.toContainEqual(['emailChanged', a]);
    });

    test('ends what was mailed to the former address', async () => {
      await aHolder();
      await server.browser().call.password.requestReset({ identifier: a });
      const token = await link('passwordReset');
      await change(await signedIn(), b);
      const reset = server.browser().call.password.reset({ token, newPassword: otherPassword });
      expect(await refusal(reset)).toEqual(linkRefused);
    });

    test('tells the address on the roll as well', async () => {
      const { tenantId } = await aHolder();
      const tenant = server.db.updateTable('tenants').where('id', '=', tenantId);
      await tenant.set({ email: 'Roll@Example.org' }).execute();
      await change(await signedIn(), b);
      expect(told()).toContainEqual(['emailChanged', 'roll@example.org']);
    });

    test('works once, within a day', async () => {
      await aHolder();
      const browser = await signedIn();
      await request(browser, b);
      const token = await link('emailChange');
      await confirm(token);
      expect(await refusal(confirm(token))).toEqual(linkRefused);
      await request(browser, c);
      const late = await link('emailChange');
      await timePasses(day);
      expect(await refusal(confirm(late))).toEqual(linkRefused);
    });

    test('is over once the password has changed', async () => {
      await aHolder();
      const browser = await signedIn();
      await request(browser, b);
      const token = await link('emailChange');
      const form = { currentPassword: goodPassword, newPassword: otherPassword };
      await browser.call.password.change(form);
      expect(await refusal(confirm(token))).toEqual(linkRefused);
    });

    test('is refused where the address has got an account meanwhile', async () => {
      const account = await aHolder();
      await request(await signedIn(), b);
      await aHolder(b);
      expect(await refusal(confirm(await link('emailChange')))).toEqual(linkRefused);
      expect(await addressOf(account)).toBe(a);
    });

    test('passes a registration that is pending on the address, which then opens nothing', async () => {
      const account = await aHolder();
      const other = server.browser();
      const token = await register(server, other, { tenant: await aTenant(server.db), email: b });
      await change(await signedIn(), b);
      expect(await addressOf(account)).toBe(b);
      expect(await refusal(other.call.activation.activate({ token }))).toEqual(linkRefused);
      expect(await other.call.registration.status()).toMatchObject({ status: 'pendingActivation' });
      await signedIn(b);
    });

    test('of two accounts that want one address lets one through', async () => {
      await aHolder();
      await aHolder(b);
      await request(await signedIn(), c);
      const first = await link('emailChange');
      await request(await signedIn(b), c);
      const second = await link('emailChange');
      const outcomes = await Promise.all([outcome(confirm(first)), outcome(confirm(second))]);
      expect(outcomes.sort()).toEqual(['done', 'linkRefused']);
    });
  });

  describe('undoing it', () => {
    test('gives the account back to the former address, with nothing that opened it before', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      const token = await change(browser, b);
      expect(await undo(token)).toEqual({ sentTo: a });
      expect(await addressOf(account)).toBe(a);
      expect(await browser.call.session.current()).toBeNull();
      for (const identifier of [a, b]) {
        const signIn = server.browser().call.session.signIn({ identifier, password: goodPassword });
        expect(await refusal(signIn)).toEqual({ code: 'wrongCredentials' });
      }
      expect(told()).toContainEqual(['emailChangeUndone', a]);
      expect(told()).toContainEqual(['emailChanged', b]);
      const reset = { token: await link('passwordReset'), newPassword: otherPassword };
      await server.browser().call.password.reset(reset);
      await signedIn(a, otherPassword);
    });

    test('works once, within seven days', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      const token = await change(browser, b);
      await timePasses(7 * day);
      expect(await refusal(undo(token))).toEqual(linkRefused);
      const again = await change(browser, c);
      await undo(again);
      expect(await refusal(undo(again))).toEqual(linkRefused);
      expect(await addressOf(account)).toBe(b);
    });

    test('wins over a new password and a further change, whose own undo it ends', async () => {
      const account = await aHolder();
      const thief = await signedIn();
      const first = await change(thief, b);
      const form = { currentPassword: goodPassword, newPassword: otherPassword };
      await thief.call.password.change(form);
      const second = await change(thief, c, otherPassword);
      await server.browser().call.password.requestReset({ identifier: c });
      const reset = { token: await link('passwordReset'), newPassword: goodPassword };
      await server.browser().call.password.reset(reset);

      expect(await undo(first)).toEqual({ sentTo: a });
      expect(await addressOf(account)).toBe(a);
      expect(await refusal(undo(second))).toEqual(linkRefused);
    });

    test('from a later address does not end what an earlier one may undo', async () => {
      const account = await aHolder();
      const thief = await signedIn();
      const first = await change(thief, b);
      const second = await change(thief, c);
      expect(await undo(second)).toEqual({ sentTo: b });
      expect(await undo(first)).toEqual({ sentTo: a });
      expect(await addressOf(account)).toBe(a);
    });

    test('is not left to an address from which its owner fetched the account back', async () => {
      const account = await aHolder();
      const browser = await signedIn();
      const first = await change(browser, b);
      await request(browser, a);
      await confirm(await link('emailChange'));
      expect(await addressOf(account)).toBe(a);
      expect(told()).toContainEqual(['emailChanged', b]);
      expect(await refusal(undo(first))).toEqual(linkRefused);
      expect(await server.db.selectFrom('account_tokens').selectAll().execute()).toEqual([]);
    });

    test('is over when the account was closed: nothing is left to give back', async () => {
      await aHolder();
      const browser = await signedIn();
      const token = await change(browser, b);
      await browser.call.account.close({ currentPassword: goodPassword });
      expect(await refusal(undo(token))).toEqual(linkRefused);
      expect(told()).toContainEqual(['accountClosed', a]);
      expect(told()).toContainEqual(['accountClosed', b]);
    });
  });

  describe('while it may be undone, the former address', () => {
    test('is nobody else’s to register with: their owner is told, and the screen says nothing', async () => {
      await aHolder();
      await change(await signedIn(), b);
      const other = server.browser();
      await register(server, other, { tenant: await aTenant(server.db), email: a });
      expect(server.mails.at(-1)).toMatchObject({ kind: 'accountExists' });
      expect(await other.call.registration.status()).toMatchObject({ sentTo: a, mail: 'queued' });
    });

    test('opens nothing to a registration that was pending on it before', async () => {
      const account = await aHolder('first@example.org');
      const other = server.browser();
      const token = await register(server, other, { tenant: await aTenant(server.db), email: a });
      await change(await signedIn('first@example.org'), a);
      const undoLink = await change(await signedIn(a), b);
      expect(await refusal(other.call.activation.activate({ token }))).toEqual(linkRefused);
      await undo(undoLink);
      expect(await addressOf(account)).toBe(a);
    });

    test('cannot be changed to by another account', async () => {
      await aHolder();
      await aHolder(c);
      const other = await signedIn(c);
      await change(await signedIn(), b);
      expect(await request(other, a)).toEqual({ sentTo: a });
      expect(told()).toContainEqual(['addressInUse', a]);
      await timePasses(7 * day);
      expect(await request(other, a)).toEqual({ sentTo: a });
      expect(await confirm(await link('emailChange'))).toEqual({ email: a });
    });
  });

  describe.runIf(name === 'PostgreSQL')('all at once', () => {
    const twenty = (call: () => Promise<unknown>) =>
      Promise.all(Array.from({ length: 20 }, () => outcome(call())));

    test('twenty confirmations have one winner and friendly losers', async () => {
      await aHolder();
      await request(await signedIn(), b);
      const token = await link('emailChange');
      const outcomes = await twenty(() => confirm(token));
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'linkRefused')).toHaveLength(19);
    });

    test('twenty undos have one winner, one reset mail, and friendly losers', async () => {
      await aHolder();
      const token = await change(await signedIn(), b);
      const outcomes = await twenty(() => undo(token));
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'linkRefused')).toHaveLength(19);
      expect(kinds().filter((kind) => kind === 'passwordReset')).toHaveLength(1);
    });

    test('an undo wins over a confirmation, whichever comes first', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [from, to, further] = [`a${round}@x.org`, `b${round}@x.org`, `c${round}@x.org`];
        const account = await aHolder(from);
        const thief = await signedIn(from);
        const token = await change(thief, to);
        await request(thief, further);
        const confirmation = await link('emailChange');
        await Promise.allSettled([confirm(confirmation), undo(token)]);
        expect(await addressOf(account)).toBe(from);
        const sessions = await server.db.selectFrom('sessions').selectAll().execute();
        expect(sessions.filter(({ account_id }) => account_id === account.id)).toEqual([]);
      }
    });

    test('an undo and a closing: whichever is first, the other finds nothing to do', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [from, to] = [`a${round}@x.org`, `b${round}@x.org`];
        const account = await aHolder(from);
        const thief = await signedIn(from);
        const token = await change(thief, to);
        const [closing, undoing] = await Promise.allSettled([
          thief.call.account.close({ currentPassword: goodPassword }),
          undo(token),
        ]);
        expect([closing.status, undoing.status].sort()).toEqual(['fulfilled', 'rejected']);
        const left = await addressOf(account);
        expect(left).toBe(undoing.status === 'fulfilled' ? from : undefined);
      }
    });

    test('a sign-in with the old password opens nothing that a recovery leaves open', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [from, to] = [`a${round}@x.org`, `b${round}@x.org`];
        const account = await aHolder(from);
        const token = await change(await signedIn(from), to);
        await Promise.allSettled([
          undo(token),
          ...[from, to, to].map((identifier) => signedIn(identifier)),
        ]);
        const sessions = await server.db.selectFrom('sessions').selectAll().execute();
        expect(sessions.filter(({ account_id }) => account_id === account.id)).toEqual([]);
      }
    });
  });
});
