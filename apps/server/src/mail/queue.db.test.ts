import { randomUUID } from 'node:crypto';
import {
  deleteTokensOfAccount,
  insertAccountToken,
  listRegistrationMails,
  readNow,
} from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { minute } from '@monlogement27/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeBoss, openBoss } from '../jobs/open-boss.ts';
import { useServer } from '../testing/caller.ts';
import { register } from '../testing/register.ts';
import { openSmtp } from '../testing/smtp.ts';
import { makeMailWorker } from './mail-worker.ts';
import { type MailJob, type MailQueue, openMailQueue, type Pace } from './queue.ts';
import { makeSmtpTransport } from './smtp-transport.ts';

const from = { name: 'MonLogement27', address: 'extranet@example.org', domain: 'example.org' };

/** Tries again at once: what matters here is whether, not when. */
const hurry: Pace = {
  retryLimit: 15,
  retryDelay: 0,
  retryBackoff: false,
  expireInSeconds: 30,
};

describe.each(testDatabases)('the mail queue on $name', ({ open }) => {
  const server = useServer(open);
  const stops: (() => Promise<void>)[] = [];
  const queueErrors: Error[] = [];

  beforeEach(() => {
    queueErrors.length = 0;
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    // One embedded database serves every file of this process.
    await server.database.boss.executeSql('drop schema if exists pgboss cascade');
    expect(queueErrors).toEqual([]);
  });

  const openQueue = async (pace: Pace = hurry): Promise<MailQueue> => {
    const onError = (error: Error) => queueErrors.push(error);
    const boss = await openBoss(server.database, { onError, superviseIntervalSeconds: 1 });
    stops.push(() => closeBoss(boss));
    return openMailQueue(boss, onError, pace);
  };
  const work = async (queue: MailQueue, url: string) => {
    const transport = makeSmtpTransport(url, from);
    stops.push(async () => transport.close());
    await queue.work(makeMailWorker(server.deps, transport));
  };
  const enqueue = (queue: MailQueue, job: MailJob) => server.inTx((tx) => queue.enqueue(tx, job));
  const aNotice = (to: string): MailJob => ({
    kind: 'notice',
    mailId: randomUUID(),
    notice: 'newDevice',
    to,
    language: 'fr',
    at: '2026-03-01T10:00:00.000Z',
  });
  /** Registers, and gives the browser and the job of its activation mail. */
  const registered = async () => {
    const browser = server.browser();
    await register(server, browser, { tenant: await aTenant(server.db) });
    const job = server.mails.at(-1);
    if (job === undefined || !('registrationId' in job)) throw new Error('no mail was queued');
    return { ...browser, job };
  };
  const until = (check: () => void | Promise<void>) =>
    vi.waitFor(check, { timeout: 10_000, interval: 25 });

  it('sends what was committed, and nothing that was rolled back', async () => {
    const queue = await openQueue();
    const smtp = await openSmtp();
    const undone = server.inTx(async (tx) => {
      await queue.enqueue(tx, aNotice('never@example.org'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await enqueue(queue, aNotice('owner@example.org'));
    await work(queue, smtp.url);
    await until(() => expect(smtp.taken).toHaveLength(1));
    expect(smtp.taken[0]?.to).toMatchObject({ text: 'owner@example.org' });
  });

  it('sends once what was put off thrice', async () => {
    const { call, job } = await registered();
    const queue = await openQueue();
    const smtp = await openSmtp({ onRecipient: (nth) => (nth < 3 ? 451 : undefined) });
    await enqueue(queue, job);
    await work(queue, smtp.url);
    await until(async () =>
      expect(await call.registration.status()).toMatchObject({ mail: 'sent' }),
    );
    expect(smtp.tries()).toBe(4);
    expect(smtp.taken.map(({ messageId }) => messageId)).toEqual([`<${job.mailId}@example.org>`]);
  });

  it('sends all of it once a mail server that was gone is back', async () => {
    const { call, job } = await registered();
    const queue = await openQueue();
    const gone = await openSmtp();
    await gone.close();
    const transport = makeSmtpTransport(gone.url, from);
    stops.push(async () => transport.close());
    let failures = 0;
    const worker = makeMailWorker(server.deps, transport);
    await enqueue(queue, job);
    await enqueue(queue, aNotice('owner@example.org'));
    await queue.work({
      ...worker,
      delayed(which, error) {
        failures += 1;
        worker.delayed(which, error);
      },
    });
    await until(() => expect(failures).toBeGreaterThanOrEqual(2));
    expect(await call.registration.status()).toMatchObject({ mail: 'queued' });
    const back = await openSmtp({ port: Number(new URL(gone.url).port) });
    await until(async () =>
      expect(await call.registration.status()).toMatchObject({ mail: 'sent' }),
    );
    await until(() => expect(back.taken).toHaveLength(2));
  });

  it('does not try again what was refused for good, and the waiting screen says so', async () => {
    const { call, job } = await registered();
    const queue = await openQueue();
    const smtp = await openSmtp({ onRecipient: (nth) => (nth === 0 ? 550 : undefined) });
    await enqueue(queue, job);
    await work(queue, smtp.url);
    await until(async () =>
      expect(await call.registration.status()).toMatchObject({ mail: 'refused' }),
    );
    await enqueue(queue, aNotice('later@example.org'));
    await until(() => expect(smtp.taken).toHaveLength(1));
    expect(smtp.tries()).toBe(2);
  });

  it('repeats the same mail when the answer to it was lost', async () => {
    const { call, job } = await registered();
    const queue = await openQueue();
    const smtp = await openSmtp({ dropsAfterData: (nth) => nth === 0 });
    await enqueue(queue, job);
    await work(queue, smtp.url);
    await until(async () =>
      expect(await call.registration.status()).toMatchObject({ mail: 'sent' }),
    );
    const [first, again] = smtp.taken;
    expect(smtp.taken).toHaveLength(2);
    expect(again?.messageId).toBe(first?.messageId);
    expect(again?.text).toBe(first?.text);
  });

  it('gives up after the last try, and the waiting screen says so', async () => {
    const { call, job } = await registered();
    const queue = await openQueue({ ...hurry, retryLimit: 1 });
    const smtp = await openSmtp({ onRecipient: () => 451 });
    await enqueue(queue, job);
    await work(queue, smtp.url);
    await until(async () =>
      expect(await call.registration.status()).toMatchObject({ mail: 'refused' }),
    );
    expect(smtp.tries()).toBe(2);
    expect(await listRegistrationMails(server.db, job.registrationId)).toHaveLength(1);
  });

  it('is not held up by mails that stall', async () => {
    const queue = await openQueue();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const smtp = await openSmtp({
      stall: (to) => (to.startsWith('slow') ? held : Promise.resolve()),
    });
    for (const to of ['slow1@example.org', 'slow2@example.org', 'quick@example.org']) {
      await enqueue(queue, aNotice(to));
    }
    await work(queue, smtp.url);
    await until(() => expect(smtp.taken).toHaveLength(1));
    expect(smtp.taken[0]?.to).toMatchObject({ text: 'quick@example.org' });
    release();
    await until(() => expect(smtp.taken).toHaveLength(3));
  });

  it('drops a mail whose link was voided while it waited', async () => {
    const account = await anAccount(server.db);
    const queue = await openQueue();
    const now = await readNow(server.db);
    const token = { id: randomUUID(), accountId: account.id, address: account.email, now };
    const expiresAt = new Date(now.getTime() + minute);
    await server.inTx(async (tx) => {
      await insertAccountToken(tx, { ...token, purpose: 'passwordReset', expiresAt });
      await queue.enqueue(tx, {
        kind: 'passwordReset',
        mailId: randomUUID(),
        tokenId: token.id,
      });
    });
    await server.inTx((tx) => deleteTokensOfAccount(tx, account.id));
    await enqueue(queue, aNotice(account.email));
    const smtp = await openSmtp();
    await work(queue, smtp.url);
    await until(() => expect(smtp.taken).toHaveLength(1));
    expect(smtp.taken[0]?.subject).toBe('Connexion depuis un nouvel appareil');
    expect(smtp.tries()).toBe(1);
  });

  it('hands each of many mails to one of two workers', async () => {
    const smtp = await openSmtp();
    const [one, other] = [await openQueue(), await openQueue()];
    const addresses = Array.from({ length: 40 }, (_, nth) => `tenant${nth}@example.org`);
    await server.inTx(async (tx) => {
      for (const to of addresses) await one.enqueue(tx, aNotice(to));
    });
    await work(one, smtp.url);
    await work(other, smtp.url);
    await until(() => expect(smtp.taken.length).toBeGreaterThanOrEqual(addresses.length));
    expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(addresses.length);
    expect(smtp.taken).toHaveLength(addresses.length);
  });

  it('takes over the mail of a worker that died with it', async () => {
    const queue = await openQueue({ ...hurry, expireInSeconds: 1 });
    const smtp = await openSmtp();
    await enqueue(queue, aNotice('owner@example.org'));
    // As the dead worker left it.
    await server.database.boss.executeSql(
      "update pgboss.job set state = 'active', started_on = now() - interval '1 minute'",
    );
    await work(queue, smtp.url);
    await until(() => expect(smtp.taken).toHaveLength(1));
  });
});
