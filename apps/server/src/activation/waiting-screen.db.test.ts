import { listRegistrationMails, readNow, settleRegistrationMail } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { hour, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import {
  type Browser,
  goodPassword,
  refusal,
  registrationOf,
  useServer,
} from '../testing/caller.ts';
import { register } from '../testing/register.ts';

describe.each(testDatabases)('the waiting screen on $name', ({ open }) => {
  const server = useServer(open);

  const registered = async (email = 'jean@example.org') => {
    const browser = server.browser();
    const token = await register(server, browser, { tenant: await aTenant(server.db), email });
    return { ...browser, token, id: registrationOf(server.mails.at(-1)) };
  };
  /** What the mail server says to the newest mail of a registration. */
  const settle = async (registrationId: string, status: 'sent' | 'refused') => {
    const now = await readNow(server.db);
    const [newest] = await listRegistrationMails(server.db, registrationId);
    await server.inTx((tx) => settleRegistrationMail(tx, { id: newest?.id ?? '', status, now }));
  };
  /** Everything about its mails happened so much earlier. */
  const pass = async (milliseconds: number) => {
    for (const mail of await server.db.selectFrom('registration_mails').selectAll().execute()) {
      const settled = mail.settled_at;
      await server.db
        .updateTable('registration_mails')
        .set({
          queued_at: new Date(mail.queued_at.getTime() - milliseconds),
          settled_at: settled && new Date(settled.getTime() - milliseconds),
        })
        .where('id', '=', mail.id)
        .execute();
    }
  };
  const outcome = (call: Promise<{ mail: string }>) =>
    call.then(
      ({ mail }) => mail,
      (error: { message: string }) => error.message,
    );

  const said = [
    { says: 'nothing yet', status: undefined, mail: 'queued', after: 'refused at once' },
    { says: 'yes', status: 'sent', mail: 'sent', after: 'refused at once' },
    { says: 'no for good', status: 'refused', mail: 'refused', after: 'allowed at once' },
  ] as const;
  const asks = [
    { what: 'resend', ask: ({ call }: Browser) => call.registration.resendActivation() },
    {
      what: 'correctEmail',
      ask: ({ call }: Browser) => call.registration.correctEmail({ email: 'right@example.org' }),
    },
  ] as const;
  const rows = said.flatMap((word) => asks.map((asked) => ({ ...word, ...asked })));

  it.each(rows)('when the mail server says $says, $what is $after', async (row) => {
    const browser = await registered();
    if (row.status !== undefined) await settle(browser.id, row.status);
    const before = await browser.call.registration.status();
    expect(before.mail).toBe(row.mail);
    const wait = Date.parse(before.resendAt) - (await readNow(server.db)).getTime();
    if (row.after === 'allowed at once') {
      expect(wait).toBeLessThanOrEqual(0);
      expect(await row.ask(browser)).toMatchObject({ mail: 'queued' });
      expect(server.mails).toHaveLength(2);
    } else {
      expect(wait).toBeGreaterThan(50_000);
      expect(await refusal(row.ask(browser))).toEqual({
        code: 'resendTooSoon',
        retryAt: before.resendAt,
      });
      expect(server.mails).toHaveLength(1);
      await pass(minute);
      expect(await row.ask(browser)).toMatchObject({ mail: 'queued' });
    }
  });

  it('mends a mistyped address as often as it is refused, five mails a day', async () => {
    const { call, id } = await registered('typo1@example.org');
    for (let typo = 2; typo <= 5; typo += 1) {
      await settle(id, 'refused');
      await call.registration.correctEmail({ email: `typo${typo}@example.org` });
    }
    await settle(id, 'refused');
    expect(await refusal(call.registration.correctEmail({ email: 'r@example.org' }))).toMatchObject(
      { code: 'resendTooSoon' },
    );
    expect(server.mails).toHaveLength(5);
  });

  it('follows an address corrected after a refusal: former link dead, password asked, account opened', async () => {
    const { call, id, token: former } = await registered('typo@example.org');
    await settle(id, 'refused');
    await call.registration.correctEmail({ email: 'right@example.org' });
    const token = await server.linkIn(server.mails.at(-1));
    expect(await call.activation.inspect({ token: former })).toMatchObject({ status: 'unknown' });
    const opened = call.activation.activate({ token, password: goodPassword });
    expect(await opened).toEqual({ status: 'active' });
  });

  it('a refused second mail does not prolong the first one’s link', async () => {
    const { call, id, token } = await registered();
    await settle(id, 'sent');
    await pass(23 * hour);
    await call.registration.resendActivation();
    await settle(id, 'refused');
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'pending' });
    await pass(hour);
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'expired' });
  });

  it('a refused first mail does not keep the second one’s link alive for ever', async () => {
    const { call, id, token } = await registered();
    await settle(id, 'refused');
    await call.registration.resendActivation();
    await settle(id, 'sent');
    await pass(24 * hour);
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'expired' });
  });

  it('shows an address that has an account exactly as one that has none', async () => {
    await anAccount(server.db, { email: 'taken@example.org' });
    await anAccount(server.db, { email: 'taken2@example.org' });
    const story = async (first: string, second: string) => {
      const { call, id } = await registered(first);
      const answers: unknown[] = [await call.registration.status()];
      answers.push(await outcome(call.registration.resendActivation()));
      await settle(id, 'sent');
      answers.push(await call.registration.status());
      await pass(minute);
      answers.push(await call.registration.resendActivation());
      await pass(minute);
      answers.push(await call.registration.correctEmail({ email: second }));
      const text = JSON.stringify(answers).replaceAll(first, 'FIRST').replaceAll(second, 'SECOND');
      return text.replace(/"\d{4}-[^"]*Z"/g, '"TIME"');
    };
    const free = await story('free@example.org', 'free2@example.org');
    const jobsOfFree = server.mails.length;
    const taken = await story('taken@example.org', 'taken2@example.org');
    expect(taken).toBe(free);
    const kinds = server.mails.map(({ kind }) => kind);
    expect(new Set(kinds.slice(0, jobsOfFree))).toEqual(new Set(['activation']));
    expect(new Set(kinds.slice(jobsOfFree))).toEqual(new Set(['accountExists']));
  });

  it('the registration cookie opens nothing else, and ends after 24 hours', async () => {
    const { call, cookies } = await registered();
    expect(await call.session.current()).toBeNull();
    expect(await refusal(call.session.list())).toEqual({ code: 'signInRequired' });
    const password = { currentPassword: goodPassword, newPassword: 'Nuage-Citron-Mardi-3' };
    expect(await refusal(call.password.change(password))).toEqual({ code: 'signInRequired' });
    await server.db
      .updateTable('registration_cookies')
      .set({ expires_at: await readNow(server.db) })
      .execute();
    for (const ended of [
      () => call.registration.status(),
      () => call.registration.resendActivation(),
      () => call.registration.correctEmail({ email: 'x@example.org' }),
    ]) {
      expect(await refusal(ended())).toEqual({ code: 'noRegistration' });
    }
    expect(cookies.get('session')).toBeUndefined();
  });

  it('one of two co-registrations shows nothing of the other', async () => {
    const mine = await registered('mine@example.org');
    const theirs = await registered('theirs@example.org');
    await settle(theirs.id, 'refused');
    expect(await mine.call.registration.status()).toMatchObject({
      mail: 'queued',
      sentTo: 'mine@example.org',
    });
  });

  it('tells a browser whose registration another one overtook that it is over', async () => {
    const tenant = await aTenant(server.db);
    const slow = server.browser();
    await register(server, slow, { tenant, email: 'slow@example.org' });
    const quick = server.browser();
    const token = await register(server, quick, { tenant, email: 'quick@example.org' });
    await quick.call.activation.activate({ token });
    expect(await refusal(slow.call.registration.status())).toEqual({ code: 'noRegistration' });
  });
});
