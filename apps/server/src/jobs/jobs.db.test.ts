import { type Account, findAccount, insertSession, listEvents, readNow } from '@monlogement27/db';
import { aDigest, anAccount, testDatabases } from '@monlogement27/db/testing';
import { day, hour } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import { plus } from '../clock.ts';
import type { Office } from '../office/context.ts';
import { createProgram } from '../office/program.ts';
import { goodPassword, hashOf, useServer } from '../testing/caller.ts';
import { registerHousekeepingCommand } from './commands.ts';
import { closeIdleAccounts, warnIdleAccounts } from './idle-accounts.ts';
import { purgeExpired } from './purge-expired.ts';

const years = 365 * day;

describe.each(testDatabases)('On $name', ({ open }) => {
  const server = useServer(open);
  const told = () =>
    server.mails.flatMap((job) => (job.kind === 'notice' ? [[job.notice, job.to]] : []));

  /** Activated now, by the database's clock. */
  async function anUnusedAccount(): Promise<Account> {
    return anAccount(server.db, { passwordHash: await hashOf(goodPassword) });
  }
  const warn = (now: Date) => warnIdleAccounts(server.deps, now);
  const close = (now: Date) => closeIdleAccounts(server.deps, now);
  const exists = async ({ id }: Account) => (await findAccount(server.db, id)) !== undefined;

  describe('an account unused for two years', () => {
    test('is warned once, and closed sixty days later', async () => {
      const account = await anUnusedAccount();
      const activated = account.createdAt;
      expect(await warn(plus(activated, 2 * years - hour))).toBe(0);
      const warned = plus(activated, 2 * years + hour);
      expect(await warn(warned)).toBe(1);
      expect(await warn(plus(warned, day))).toBe(0);
      expect(told()).toEqual([['idleWarning', account.email]]);
      const events = await listEvents(server.db, account.id, 9);
      expect(events.map(({ kind }) => kind)).toEqual(['account.idleWarned']);

      expect(await close(plus(warned, 60 * day - hour))).toBe(0);
      expect(await exists(account)).toBe(true);
      expect(await close(plus(warned, 60 * day + hour))).toBe(1);
      expect(await exists(account)).toBe(false);
      expect(told().at(-1)).toEqual(['idleClosed', account.email]);
      expect(await close(plus(warned, 61 * day))).toBe(0);
    });

    test('stays when somebody signs in after the warning', async () => {
      const account = await anUnusedAccount();
      const now = await readNow(server.db);
      await server.db
        .updateTable('accounts')
        .set({ created_at: plus(now, -3 * years) })
        .execute();
      expect(await warn(plus(now, -hour))).toBe(1);
      const signIn = { identifier: account.email, password: goodPassword };
      await server.browser().call.session.signIn(signIn);
      expect(await close(plus(now, years))).toBe(0);
      expect(await exists(account)).toBe(true);
    });

    test('is none when a session was used, even where that session is gone', async () => {
      const account = await anUnusedAccount();
      const browser = server.browser();
      await browser.call.session.signIn({ identifier: account.email, password: goodPassword });
      const now = await readNow(server.db);
      await server.db
        .updateTable('accounts')
        .set({ last_sign_in_at: plus(now, -85 * day), last_used_at: plus(now, -85 * day) })
        .execute();
      await server.db
        .updateTable('sessions')
        .set({
          created_at: plus(now, -85 * day),
          last_seen_at: plus(now, -2 * hour),
          expires_at: plus(now, day),
        })
        .execute();
      expect(await browser.call.session.current()).not.toBeNull();
      await browser.call.session.signOut();
      expect(await warn(plus(now, 2 * years - 10 * day))).toBe(0);
      expect(await warn(plus(now, 2 * years + day))).toBe(1);
    });

    test('is warned in batches, all of them', async () => {
      for (let made = 0; made < 25; made += 1) await anAccount(server.db);
      const now = plus(await readNow(server.db), 2 * years + day);
      expect(await warn(now)).toBe(25);
      expect(new Set(told().map(([, to]) => to)).size).toBe(25);
    });

    test('that fails stops no other', async () => {
      const [broken, other] = [await anUnusedAccount(), await anUnusedAccount()];
      const now = plus(await readNow(server.db), 2 * years + day);
      const { deps } = server;
      const enqueueMail: typeof deps.enqueueMail = async (tx, job) => {
        if ('to' in job && job.to === broken.email) throw new Error('broken');
        await deps.enqueueMail(tx, job);
      };
      expect(await warnIdleAccounts({ ...deps, enqueueMail }, now)).toBe(1);
      expect(told()).toEqual([['idleWarning', other.email]]);
      expect(await warn(now)).toBe(1);
    });
  });

  test('the office may have it done at once', async () => {
    const { email } = await anUnusedAccount();
    const used = await anUnusedAccount();
    const now = await readNow(server.db);
    await server.db
      .updateTable('accounts')
      .set({ created_at: plus(now, -3 * years) })
      .where('email', '=', email)
      .execute();
    await server.db
      .insertInto('used_challenges')
      .values({ nonce: aDigest(), expires_at: plus(now, -day) })
      .execute();
    let printed = '';
    const { db, log, enqueueMail } = server.deps;
    const office: Office = {
      production: false,
      publicUrl: () => server.deps.env.publicUrl,
      print: (text) => {
        printed += text;
      },
      withDatabase: (work) => work({ db, log }),
      withMails: (work) => work({ db, log, enqueueMail }),
    };
    const program = createProgram(office, [registerHousekeepingCommand]);
    await program.parseAsync(['housekeeping'], { from: 'user' });
    expect(printed).toBe(
      'Lignes effacées : 1\nComptes inutilisés avertis : 1\nComptes inutilisés fermés : 0\n',
    );
    expect(told()).toEqual([['idleWarning', email]]);
    expect(await exists(used)).toBe(true);
  });

  test('the purge takes what has had its time, batch after batch, and leaves the living', async () => {
    const account = await anUnusedAccount();
    const now = await readNow(server.db);
    await server.db
      .insertInto('used_challenges')
      .values(
        Array.from({ length: 2_500 }, () => ({ nonce: aDigest(), expires_at: plus(now, -day) })),
      )
      .execute();
    await server.inTx((tx) =>
      insertSession(tx, { sessionHash: aDigest(), accountId: account.id, device: '' }),
    );
    expect(await purgeExpired(server.deps, now)).toMatchObject({
      used_challenges: 2_500,
      sessions: 0,
    });
    expect(await purgeExpired(server.deps, now)).toMatchObject({ used_challenges: 0 });
    expect(await purgeExpired(server.deps, plus(now, 31 * day))).toMatchObject({ sessions: 1 });
  });
});
