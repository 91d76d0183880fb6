import { randomUUID } from 'node:crypto';
import { testDatabases } from '@monlogement27/db/testing';
import { landlord } from '@monlogement27/landlord';
import type { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type MailJob, openMailQueue } from '../mail/queue.ts';
import { useServer } from '../testing/caller.ts';
import { housekeeping } from './housekeeping.ts';
import { closeBoss, openBoss } from './open-boss.ts';
import { type Job, scheduleJobs } from './schedule-jobs.ts';

const { timeZone } = landlord;

describe.each(testDatabases)('what the server does by itself, on $name', ({ open, name }) => {
  const server = useServer(open);
  const bosses: PgBoss[] = [];
  const errors: Error[] = [];
  const onError = (error: Error) => errors.push(error);
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });

  afterEach(async () => {
    for (const boss of bosses.splice(0)) await closeBoss(boss);
    // One embedded database serves every file of this process.
    await server.database.boss.executeSql('drop schema if exists pgboss cascade');
    expect(errors).toEqual([]);
    logged.length = 0;
  });

  async function opened(): Promise<PgBoss> {
    const boss = await openBoss(server.database, { onError, superviseIntervalSeconds: 60 });
    bosses.push(boss);
    return boss;
  }
  const schedule = (boss: PgBoss, jobs: readonly Job[]) =>
    scheduleJobs(boss, jobs, { db: server.db, log, timeZone });
  const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 25 });
  const said = (event: string) => logged.filter((line) => line.includes(`"${event}"`));
  const job = (run: Job['run']): Job => ({ name: 'a-job', cron: '0 0 1 1 *', run });

  test('the housekeeping stands in the timetable, once however many servers start', async () => {
    for (const boss of [await opened(), await opened()]) {
      await schedule(boss, housekeeping(server.deps));
    }
    const timetable = await bosses[0]?.getSchedules();
    expect(timetable?.map(({ name: job, cron, timezone }) => [job, cron, timezone]).sort()).toEqual(
      [
        ['idle-accounts', '30 9 * * *', timeZone],
        ['purge', '17 * * * *', timeZone],
      ],
    );
  });

  test('a job runs at the database’s time, and the log says what it did', async () => {
    const boss = await opened();
    await boss.createQueue('a-job', { policy: 'exclusive' });
    await boss.send('a-job');
    const run = vi.fn(async () => ({ rows: 7 }));
    await schedule(boss, [job(run)]);
    await until(() => expect(said('job.done')).toHaveLength(1));
    expect(said('job.done')[0]).toContain('"rows":7');
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.any(Date));
  });

  test('a broken job is logged and stops no mail', async () => {
    const boss = await opened();
    await boss.createQueue('a-job', { policy: 'exclusive', retryLimit: 0 });
    await boss.send('a-job');
    await schedule(boss, [
      job(async () => {
        throw new Error('broken');
      }),
    ]);
    await until(() => expect(said('job.failed')).toHaveLength(1));
    const queue = await openMailQueue(boss, onError);
    const delivered: MailJob[] = [];
    await queue.work({
      deliver: async (mail) => {
        delivered.push(mail);
      },
      delayed: () => {},
      giveUp: async () => {},
    });
    const mail = { kind: 'passwordReset', mailId: randomUUID(), tokenId: randomUUID() } as const;
    await server.inTx((tx) => queue.enqueue(tx, mail));
    await until(() => expect(delivered).toEqual([mail]));
  });

  test.runIf(name === 'PostgreSQL')(
    'of several servers one runs a job, and the next waits for its end',
    async () => {
      const [one, other] = [await opened(), await opened()];
      let running = 0;
      let most = 0;
      let runs = 0;
      const ends: (() => void)[] = [];
      const slow = job(async () => {
        running += 1;
        runs += 1;
        most = Math.max(most, running);
        await new Promise<void>((end) => ends.push(end));
        running -= 1;
        return {};
      });
      await one.createQueue('a-job', { policy: 'exclusive' });
      await one.send('a-job');
      await schedule(one, [slow]);
      await schedule(other, [slow]);
      await until(() => expect(ends).toHaveLength(1));
      // Due again while it still runs: nothing is put in line behind it.
      expect(await other.send('a-job')).toBeNull();
      ends[0]?.();
      await until(() => expect(said('job.done')).toHaveLength(1));
      expect({ runs, most }).toEqual({ runs: 1, most: 1 });
    },
  );
});
