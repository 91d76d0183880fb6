import { listEvents, listSessions, readNow } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import {
  type Browser,
  goodPassword,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { printLetter, registerByLetter } from '../testing/letter.ts';
import { factsOf, register } from '../testing/register.ts';

const active = { status: 'active' };
const unknown = { status: 'unknown', passwordRequired: false };
const formerEmail = 'former@example.org';
const ownEmail = 'own@example.org';

describe.each(testDatabases)('an account taken over by letter on $name', ({ open, name }) => {
  const server = useServer(open);

  /** Somebody who knew the four facts was quicker, and is signed in. */
  const aFormerHolder = async () => {
    const tenant = await aTenant(server.db);
    const browser = server.browser();
    const token = await register(server, browser, { tenant, email: formerEmail });
    await browser.call.activation.activate({ token });
    const [account] = await accounts();
    if (account === undefined) throw new Error('No account was made');
    return { tenant, browser, token, account };
  };
  type Former = Awaited<ReturnType<typeof aFormerHolder>>;

  const accounts = () =>
    server.db.selectFrom('accounts').select(['id', 'email', 'tenant_id']).execute();
  const notices = () =>
    server.mails.flatMap((job) => (job.kind === 'notice' ? [[job.notice, job.to]] : []));
  const letterTo = async ({ tenant }: Pick<Former, 'tenant'>) => ({
    clientNumber: tenant.clientNumber,
    letterCode: await printLetter(server, tenant),
    birthDate: '10/09/1975',
  });
  const begin = async (former: Pick<Former, 'tenant'>, browser: Browser, email = ownEmail) =>
    registerByLetter(server, browser, {
      ...(await letterTo(former)),
      email,
      password: otherPassword,
    });
  const takeOver = async (former: Former, email = ownEmail) => {
    const browser = server.browser();
    const token = await begin(former, browser, email);
    expect(await browser.call.activation.activate({ token })).toEqual(active);
    return { ...browser, token };
  };
  const signIn = (identifier: string, password: string) =>
    server.browser().call.session.signIn({ identifier, password });
  /** Enough for the next mail. */
  const aMinutePasses = async () => {
    const past = new Date((await readNow(server.db)).getTime() - minute);
    await server.db.updateTable('registration_mails').set({ queued_at: past }).execute();
  };

  it('is another account: the former one, its sessions and its password are gone', async () => {
    const former = await aFormerHolder();
    const { call } = await takeOver(former);
    expect(await former.browser.call.session.current()).toBeNull();
    const [account, ...more] = await accounts();
    expect(more).toEqual([]);
    expect(account).toMatchObject({ email: ownEmail, tenant_id: former.tenant.tenantId });
    expect(account?.id).not.toBe(former.account.id);
    expect(await call.session.current()).toMatchObject({ tenant: { email: ownEmail } });
    expect(await listSessions(server.db, former.account.id)).toEqual([]);
    const wrong = { code: 'wrongCredentials' };
    for (const identifier of [formerEmail, former.tenant.clientNumber]) {
      expect(await refusal(signIn(identifier, goodPassword))).toEqual(wrong);
    }
    expect(await signIn(former.tenant.clientNumber, otherPassword)).toMatchObject({
      tenant: { email: ownEmail },
    });
  });

  it('begins with no event of the former holder, whose own stay in the audit', async () => {
    const former = await aFormerHolder();
    await takeOver(former);
    const [account] = await accounts();
    const events = await listEvents(server.db, account?.id ?? '', 50);
    expect(events.map(({ kind }) => kind)).toEqual(['account.takenOver']);
    const audit = await server.db
      .selectFrom('events')
      .select('kind')
      .where('account_id', '=', former.account.id)
      .execute();
    expect(audit).toContainEqual({ kind: 'account.closed' });
  });

  it('is told to the former address, even where it is the same', async () => {
    const former = await aFormerHolder();
    await takeOver(former);
    expect(notices()).toEqual([['accountTakenOver', formerEmail]]);
    await takeOver(former, ownEmail);
    expect(notices()).toContainEqual(['accountTakenOver', ownEmail]);
  });

  it('is told too to an address that could still have taken the account back', async () => {
    const former = await aFormerHolder();
    const { account } = former.browser.call;
    await account.requestEmailChange({
      email: 'moved@example.org',
      currentPassword: goodPassword,
    });
    const token = await server.linkIn(server.mails.findLast(({ kind }) => kind === 'emailChange'));
    await account.confirmEmailChange({ token });
    await takeOver(former);
    const told = notices().filter(([notice]) => notice === 'accountTakenOver');
    expect(told.map(([, to]) => to).sort()).toEqual([formerEmail, 'moved@example.org'].sort());
  });

  it('may keep the address that the account had: the mail is an activation like any other', async () => {
    const former = await aFormerHolder();
    const { call } = await takeOver(former, formerEmail);
    expect(server.mails.map(({ kind }) => kind)).toEqual(['activation', 'activation', 'notice']);
    expect(await call.session.current()).toMatchObject({ tenant: { email: formerEmail } });
    expect(await refusal(signIn(formerEmail, goodPassword))).toEqual({ code: 'wrongCredentials' });
  });

  it('may not have the address of any other account', async () => {
    const former = await aFormerHolder();
    await anAccount(server.db, { email: ownEmail });
    const browser = server.browser();
    const token = await begin(former, browser);
    expect(server.mails.at(-1)).toMatchObject({ kind: 'accountExists' });
    expect(await refusal(browser.call.activation.activate({ token }))).toEqual({
      code: 'linkRefused',
    });
    // Nothing was undone by the try.
    expect(await former.browser.call.session.current()).not.toBeNull();
    expect(notices()).toEqual([]);
    await aMinutePasses();
    await browser.call.registration.correctEmail({ email: formerEmail });
    expect(server.mails.at(-1)).toMatchObject({ kind: 'activation' });
    const right = await server.linkIn(server.mails.at(-1));
    const form = { token: right, password: otherPassword };
    expect(await browser.call.activation.activate(form)).toEqual(active);
  });

  it('changes nothing until its mail is answered', async () => {
    const former = await aFormerHolder();
    const browser = server.browser();
    const token = await begin(former, browser, formerEmail);
    expect(await former.browser.call.session.current()).not.toBeNull();
    expect(await signIn(formerEmail, goodPassword)).toMatchObject({
      tenant: { email: formerEmail },
    });
    expect(await refusal(signIn(formerEmail, otherPassword))).toEqual({
      code: 'activationPending',
    });
    expect(await browser.call.activation.inspect({ token })).toMatchObject({ status: 'pending' });
    expect(await former.browser.call.activation.inspect({ token: former.token })).toMatchObject({
      status: 'active',
    });
  });

  it('answers old links as unknown, and its own as active', async () => {
    const former = await aFormerHolder();
    await former.browser.call.password.requestReset({ identifier: formerEmail });
    const reset = await server.linkIn(server.mails.at(-1));
    const { call, token } = await takeOver(former);
    expect(await former.browser.call.activation.inspect({ token: former.token })).toEqual(unknown);
    const again = { token: former.token, password: goodPassword };
    const linkRefused = { code: 'linkRefused' };
    expect(await refusal(former.browser.call.activation.activate(again))).toEqual(linkRefused);
    expect(
      await refusal(
        former.browser.call.password.reset({ token: reset, newPassword: 'Pluie-Verte-Jeudi-5' }),
      ),
    ).toEqual(linkRefused);
    expect(await call.activation.inspect({ token })).toEqual({
      status: 'active',
      passwordRequired: false,
    });
    expect(await call.activation.activate({ token })).toEqual(active);
    expect(await accounts()).toHaveLength(1);
  });

  it('ends the waits that the former holder’s tries earned', async () => {
    const former = await aFormerHolder();
    const browser = server.browser();
    const token = await begin(former, browser);
    for (let guess = 0; guess < 6; guess += 1) {
      await refusal(signIn(former.tenant.clientNumber, 'no'));
    }
    await browser.call.activation.activate({ token });
    expect(await signIn(former.tenant.clientNumber, otherPassword)).toHaveProperty('tenant');
  });

  it('leaves the account of a co-tenant alone', async () => {
    const former = await aFormerHolder();
    const { clientNumber } = former.tenant;
    const marie = await aTenant(server.db, { clientNumber, firstNames: 'Marie' });
    const { id } = await anAccount(server.db, { tenantId: marie.tenantId });
    await takeOver(former);
    expect((await accounts()).map((account) => account.id)).toContain(id);
  });

  it('cannot be had by the four facts', async () => {
    const { tenant } = await aFormerHolder();
    const { call } = server.browser();
    expect(await refusal(call.registration.verifyIdentity(factsOf(tenant)))).toEqual({
      code: 'alreadyRegistered',
    });
  });

  it('was the account of when the code was typed: one made since is not taken over', async () => {
    const tenant = await aTenant(server.db);
    const thief = server.browser();
    const token = await begin({ tenant }, thief);
    const owner = server.browser();
    const mailed = await register(server, owner, { tenant, email: formerEmail });
    expect(await owner.call.activation.activate({ token: mailed })).toEqual(active);
    expect(await thief.call.activation.inspect({ token })).toEqual(unknown);
    expect(await refusal(thief.call.activation.activate({ token }))).toEqual({
      code: 'linkRefused',
    });
    expect(await owner.call.session.current()).not.toBeNull();
  });

  it('is refused for a tenant who moved out since, and the former holder stays', async () => {
    const former = await aFormerHolder();
    const browser = server.browser();
    const token = await begin(former, browser);
    await server.db.updateTable('tenants').set({ exit_date: '2020-01-31' }).execute();
    expect(await refusal(browser.call.activation.activate({ token }))).toEqual({
      code: 'linkRefused',
    });
    expect(await former.browser.call.session.current()).not.toBeNull();
    expect(notices()).toEqual([]);
  });

  // One connection decides nothing: only a real PostgreSQL lets twenty in at once.
  it.runIf(name === 'PostgreSQL')('has one winner of twenty clicks at once', async () => {
    const former = await aFormerHolder();
    const { cookies } = server.browser();
    const kept = { ...cookies, end: () => {} };
    const token = await begin(former, server.browser({ cookies: kept }), formerEmail);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.browser({ cookies: kept }).call.activation.activate({ token }),
      ),
    );
    expect(answers).toEqual(answers.map(() => active));
    expect(await accounts()).toHaveLength(1);
    expect(notices()).toEqual([['accountTakenOver', formerEmail]]);
  });

  it.runIf(name === 'PostgreSQL')('has one winner of ten letters at once', async () => {
    const former = await aFormerHolder();
    const begun = [];
    for (let letter = 0; letter < 10; letter += 1) {
      const browser = server.browser();
      begun.push({ browser, token: await begin(former, browser, `tenant${letter}@example.org`) });
    }
    const answers = await Promise.all(
      begun.map(({ browser, token }) =>
        browser.call.activation
          .activate({ token })
          .catch((error: unknown) => refusal(Promise.reject(error))),
      ),
    );
    expect(answers.filter((answer) => 'status' in answer)).toEqual([active]);
    expect(answers.filter((answer) => 'code' in answer)).toEqual(
      Array(9).fill({ code: 'linkRefused' }),
    );
    expect(await accounts()).toHaveLength(1);
    expect(notices()).toHaveLength(1);
  });
});
