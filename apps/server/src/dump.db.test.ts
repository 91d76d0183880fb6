import { aTenant, dumpRows, openTestPostgres } from '@monlogement27/db/testing';
import { afterEach, describe, expect, test } from 'vitest';
import type { Cookies } from './cookies.ts';
import { closeBoss, openBoss } from './jobs/open-boss.ts';
import type { EnqueueMail } from './mail/queue.ts';
import { openMailQueue } from './mail/queue.ts';
import { cookieJar, goodPassword, otherPassword, useServer } from './testing/caller.ts';
import { printLetter } from './testing/letter.ts';
import { factsOf } from './testing/register.ts';

const currentPassword = goodPassword;

describe('a dump of the database', () => {
  const server = useServer(openTestPostgres);
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  /** Into the real queue, which is in the database too, and into the test's list. */
  async function realQueue(): Promise<EnqueueMail> {
    const onError = (error: Error) => {
      throw error;
    };
    const boss = await openBoss(server.database, { onError });
    closing.push(() => closeBoss(boss));
    const queue = await openMailQueue(boss, onError);
    const { enqueueMail } = server.deps;
    return async (tx, job) => {
      await queue.enqueue(tx, job);
      await enqueueMail(tx, job);
    };
  }

  test('holds nothing of what a whole story handed out', { timeout: 60_000 }, async () => {
    const secrets = new Set<string>([goodPassword, otherPassword]);
    const enqueueMail = await realQueue();
    const open = () => {
      const jar = cookieJar();
      const cookies: Cookies = {
        ...jar,
        set(name, value, maxAge) {
          if (value !== '') secrets.add(value);
          jar.set(name, value, maxAge);
        },
      };
      return server.browser({ cookies, deps: { enqueueMail } });
    };
    /** The newest link of this kind; its HMAC is a secret of its own, whatever id it is for. */
    const link = async (kind: string) => {
      const token = await server.linkIn(server.mails.findLast((job) => job.kind === kind));
      secrets.add(token).add(token.slice(22));
      return token;
    };

    const tenant = await aTenant(server.db);
    const { call } = open();
    const { ticket } = await call.registration.verifyIdentity(factsOf(tenant));
    secrets.add(ticket);
    const acceptedTermsVersion = server.deps.terms.version;
    const stepTwo = { password: goodPassword, acceptedTermsVersion };
    await call.registration.submit({ ...stepTwo, ticket, email: 'first@example.org' });
    await call.activation.activate({ token: await link('activation') });
    const signIn = { identifier: 'first@example.org', password: goodPassword };
    await open().call.session.signIn(signIn);
    await call.account.requestEmailChange({ email: 'next@example.org', currentPassword });
    await call.account.confirmEmailChange({ token: await link('emailChange') });
    await call.account.requestEmailChange({ email: 'further@example.org', currentPassword });
    await link('emailChange');
    await open().call.password.requestReset({ identifier: tenant.clientNumber });
    await link('passwordReset');
    const form = { currentPassword, newPassword: otherPassword };
    await call.password.change(form);
    await open().call.account.undoEmailChange({ token: await link('emailUndo') });
    const reset = { token: await link('passwordReset'), newPassword: goodPassword };
    await open().call.password.reset(reset);

    const other = await aTenant(server.db);
    const letterCode = await printLetter(server, other);
    secrets.add(letterCode).add(letterCode.replace('-', ''));
    const { clientNumber } = other;
    const letter = await open().call.registration.verifyLetterCode({ clientNumber, letterCode });
    secrets.add(letter.ticket);
    const pending = await aTenant(server.db);
    const waiting = open();
    await waiting.call.registration.verifyIdentity(factsOf(pending));
    await waiting.call.registration.submit({ ...stepTwo, email: 'pending@example.org' });
    await link('activation');

    const rows = await dumpRows(server.db);
    expect(rows.filter((row) => row.startsWith('pgboss.job')).length).toBeGreaterThan(8);
    expect(rows.some((row) => row.includes('pending@example.org'))).toBe(true);
    expect(secrets.size).toBeGreaterThan(25);
    for (const secret of secrets) {
      expect(rows.filter((row) => row.includes(secret))).toEqual([]);
    }
  });
});
